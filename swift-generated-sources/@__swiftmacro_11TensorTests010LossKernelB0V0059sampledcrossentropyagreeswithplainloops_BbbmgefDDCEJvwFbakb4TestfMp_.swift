@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_17Z671a07bb259e79dcfMu_(width arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu0_(width arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LossKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu_.`sampled cross-entropy agrees with plain loops`(width: arg0))))
  }
  try await $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_7__localfMu0_(width: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_25generator671a07bb259e79dcfMu_() async -> Testing.Test {
  return .__function(
  named: "`sampled cross-entropy agrees with plain loops`(width:)",
  in: LossKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "sampled cross-entropy agrees with plain loops",traits: [],arguments: {[1, 5, 50, 64]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LossKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/LossKernelTests.swift", line: 7, column: 6),
  parameters: [(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_17Z671a07bb259e79dcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_24accessor671a07bb259e79dcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_25generator671a07bb259e79dcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_33testContentRecord671a07bb259e79dcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests010LossKernelB0V0059sampledcrossentropyagreeswithplainloops_BbbmgefDDCEJvwFbakb4TestfMp_24accessor671a07bb259e79dcfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LossKernelTests.swift:38:6-38:6
