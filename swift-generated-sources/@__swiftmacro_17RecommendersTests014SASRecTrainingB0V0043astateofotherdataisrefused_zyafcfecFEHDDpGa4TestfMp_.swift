@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_17Z3e7d0f51ef0b6518fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_7__localfMu_.`a state of other data is refused`())))
  }
  try await $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_25generator3e7d0f51ef0b6518fMu_() async -> Testing.Test {
  return .__function(
  named: "`a state of other data is refused`()",
  in: SASRecTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a state of other data is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTrainingTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift", line: 116, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_17Z3e7d0f51ef0b6518fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_24accessor3e7d0f51ef0b6518fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_25generator3e7d0f51ef0b6518fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_33testContentRecord3e7d0f51ef0b6518fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_24accessor3e7d0f51ef0b6518fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:127:6-127:6
