@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_16Z87d2e2c41e86597fMu_() async throws -> Void {
  @Sendable func $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_7__localfMu_.`bytes of weights and activations are within half a step`())))
  }
  try await $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_24generator87d2e2c41e86597fMu_() async -> Testing.Test {
  return .__function(
  named: "`bytes of weights and activations are within half a step`()",
  in: PackedKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "bytes of weights and activations are within half a step",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedKernelTests.swift", line: 74, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_16Z87d2e2c41e86597fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_23accessor87d2e2c41e86597fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_24generator87d2e2c41e86597fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_32testContentRecord87d2e2c41e86597fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedKernelB0V0068bytesofweightsandactivationsarewithinhalfastep_eibchdldgebFFAEACauba4TestfMp_23accessor87d2e2c41e86597fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:87:6-87:6
