@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_17Z7f99a18db9ba7917fMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageGradientKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_7__localfMu_.`weighted cross-entropy agrees with plain loops`(columns: arg0))))
  }
  try await $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_25generator7f99a18db9ba7917fMu_() async -> Testing.Test {
  return .__function(
  named: "`weighted cross-entropy agrees with plain loops`(columns:)",
  in: LanguageGradientKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "weighted cross-entropy agrees with plain loops",traits: [],arguments: {[1, 2, 15, 16, 33, 100]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LanguageGradientKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift", line: 70, column: 6),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_17Z7f99a18db9ba7917fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_24accessor7f99a18db9ba7917fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_25generator7f99a18db9ba7917fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_33testContentRecord7f99a18db9ba7917fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests022LanguageGradientKernelB0V0060weightedcrossentropyagreeswithplainloops_zcbmgefEBEJEwcHbalb4TestfMp_24accessor7f99a18db9ba7917fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LanguageGradientKernelTests.swift:92:6-92:6
