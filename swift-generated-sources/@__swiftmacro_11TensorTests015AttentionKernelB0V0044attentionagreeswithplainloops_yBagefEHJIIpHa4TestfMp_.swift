@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_17Z21051edc3adb68d7fMu_(shape arg0:Shape) async throws -> Void {
  @Sendable func $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_7__localfMu0_(shape arg0:Shape,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AttentionKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_7__localfMu_.`attention agrees with plain loops`(shape: arg0))))
  }
  try await $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_7__localfMu0_(shape: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_25generator21051edc3adb68d7fMu_() async -> Testing.Test {
  return .__function(
  named: "`attention agrees with plain loops`(shape:)",
  in: AttentionKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "attention agrees with plain loops",traits: [],arguments: {shapes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/AttentionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/AttentionKernelTests.swift", line: 22, column: 6),
  parameters: [(firstName: "shape",secondName: nil,type: (Shape).self)],
  testFunction: $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_17Z21051edc3adb68d7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_24accessor21051edc3adb68d7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_25generator21051edc3adb68d7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_33testContentRecord21051edc3adb68d7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests015AttentionKernelB0V0044attentionagreeswithplainloops_yBagefEHJIIpHa4TestfMp_24accessor21051edc3adb68d7fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/AttentionKernelTests.swift:25:6-25:6
