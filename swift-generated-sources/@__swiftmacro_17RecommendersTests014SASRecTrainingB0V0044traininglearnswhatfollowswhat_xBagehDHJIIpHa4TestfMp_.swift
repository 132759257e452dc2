@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_17Z49cd1de76dd4ae23fMu_(loss arg0:SASRec.Loss) async throws -> Void {
  @Sendable func $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_7__localfMu0_(loss arg0:SASRec.Loss,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_7__localfMu_.`training learns what follows what`(loss: arg0))))
  }
  try await $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_7__localfMu0_(loss: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_25generator49cd1de76dd4ae23fMu_() async -> Testing.Test {
  return .__function(
  named: "`training learns what follows what`(loss:)",
  in: SASRecTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "training learns what follows what",traits: [],arguments: {SASRec.Loss.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTrainingTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift", line: 8, column: 6),
  parameters: [(firstName: "loss",secondName: nil,type: (SASRec.Loss).self)],
  testFunction: $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_17Z49cd1de76dd4ae23fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_24accessor49cd1de76dd4ae23fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_25generator49cd1de76dd4ae23fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_33testContentRecord49cd1de76dd4ae23fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_24accessor49cd1de76dd4ae23fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:26:6-26:6
