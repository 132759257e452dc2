@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_17Z46eda829f212f590fMu_() async throws -> Void {
  @Sendable func $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PackedMatrixTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_7__localfMu_.`a filling that fails is passed on`())))
  }
  try await $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_25generator46eda829f212f590fMu_() async -> Testing.Test {
  return .__function(
  named: "`a filling that fails is passed on`()",
  in: PackedMatrixTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a filling that fails is passed on",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/PackedMatrixTests.swift", filePath: "/work/tree/Tests/TensorTests/PackedMatrixTests.swift", line: 93, column: 6),
  parameters: [],
  testFunction: $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_17Z46eda829f212f590fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_24accessor46eda829f212f590fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_25generator46eda829f212f590fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_33testContentRecord46eda829f212f590fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_24accessor46eda829f212f590fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:98:6-98:6
