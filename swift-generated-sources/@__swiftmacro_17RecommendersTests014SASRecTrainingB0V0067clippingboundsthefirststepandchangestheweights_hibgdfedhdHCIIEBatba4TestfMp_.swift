@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_17Z655e7089915570d9fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_7__localfMu_.`clipping bounds the first step and changes the weights`())))
  }
  try await $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_25generator655e7089915570d9fMu_() async -> Testing.Test {
  return .__function(
  named: "`clipping bounds the first step and changes the weights`()",
  in: SASRecTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "clipping bounds the first step and changes the weights",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTrainingTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift", line: 129, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_17Z655e7089915570d9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_24accessor655e7089915570d9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_25generator655e7089915570d9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_33testContentRecord655e7089915570d9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_24accessor655e7089915570d9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:134:6-134:6
