@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_17Z7abf509e4b37d76efMu_(columns arg0:Int,accumulates arg1:Bool) async throws -> Void {
  @Sendable func $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_7__localfMu0_(columns arg0:Int,accumulates arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageGradientKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_7__localfMu_.`the root mean square norm's gradient agrees with plain loops`(columns: arg0,accumulates: arg1))))
  }
  try await $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_7__localfMu0_(columns: arg0,accumulates: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_25generator7abf509e4b37d76efMu_() async -> Testing.Test {
  return .__function(
  named: "`the root mean square norm's gradient agrees with plain loops`(columns:accumulates:)",
  in: LanguageGradientKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the root mean square norm's gradient agrees with plain loops",traits: [],arguments: {[1, 7, 16, 33]},{[false, true]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LanguageGradientKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift", line: 8, column: 6),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self),(firstName: "accumulates",secondName: nil,type: (Bool).self)],
  testFunction: $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_17Z7abf509e4b37d76efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_24accessor7abf509e4b37d76efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_25generator7abf509e4b37d76efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_33testContentRecord7abf509e4b37d76efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests022LanguageGradientKernelB0V0075therootmeansquarenormsgradientagreeswithplainloops_zlbeegfigefFIFBCEavCcazb4TestfMp_24accessor7abf509e4b37d76efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:47:6-47:6
