@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_16cbb0ce6b3bb97050fMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LossKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu_.`softmax cross-entropy agrees with plain loops`(columns: arg0))))
  }
  try await $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_25generatorcbb0ce6b3bb97050fMu_() async -> Testing.Test {
  return .__function(
  named: "`softmax cross-entropy agrees with plain loops`(columns:)",
  in: LossKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "softmax cross-entropy agrees with plain loops",traits: [],arguments: {[1, 2, 15, 16, 33, 100]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LossKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/LossKernelTests.swift", line: 40, column: 6),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_16cbb0ce6b3bb97050fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_24accessorcbb0ce6b3bb97050fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_25generatorcbb0ce6b3bb97050fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_33testContentRecordcbb0ce6b3bb97050fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests010LossKernelB0V0059softmaxcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_24accessorcbb0ce6b3bb97050fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LossKernelTests.swift:61:6-61:6
