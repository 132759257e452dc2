@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_17Z6cb75fe3b209152cfMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageGradientKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_7__localfMu_.`the gated unit's gradient agrees with plain loops`(columns: arg0))))
  }
  try await $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_25generator6cb75fe3b209152cfMu_() async -> Testing.Test {
  return .__function(
  named: "`the gated unit's gradient agrees with plain loops`(columns:)",
  in: LanguageGradientKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the gated unit's gradient agrees with plain loops",traits: [],arguments: {[1, 8, 19]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LanguageGradientKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift", line: 49, column: 6),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_17Z6cb75fe3b209152cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_24accessor6cb75fe3b209152cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_25generator6cb75fe3b209152cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_33testContentRecord6cb75fe3b209152cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests022LanguageGradientKernelB0V0063thegatedunitsgradientagreeswithplainloops_rdbffigefAGGEByJkcaob4TestfMp_24accessor6cb75fe3b209152cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:68:6-68:6
