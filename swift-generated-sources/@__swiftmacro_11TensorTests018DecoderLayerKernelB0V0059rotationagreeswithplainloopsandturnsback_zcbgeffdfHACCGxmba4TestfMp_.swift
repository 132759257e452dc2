@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_17Z3d1204cc6e8e2703fMu_(rows arg0:Int,heads arg1:Int,width arg2:Int,gap arg3:Int) async throws -> Void {
  @Sendable func $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_7__localfMu0_(rows arg0:Int,heads arg1:Int,width arg2:Int,gap arg3:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecoderLayerKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_7__localfMu_.`rotation agrees with plain loops and turns back`(rows: arg0,heads: arg1,width: arg2,gap: arg3))))
  }
  try await $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_7__localfMu0_(rows: arg0,heads: arg1,width: arg2,gap: arg3)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_25generator3d1204cc6e8e2703fMu_() async -> Testing.Test {
  return .__function(
  named: "`rotation agrees with plain loops and turns back`(rows:heads:width:gap:)",
  in: DecoderLayerKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rotation agrees with plain loops and turns back",traits: [],arguments: {[(1, 1, 2, 0), (4, 3, 10, 7), (2, 4, 64, 0)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecoderLayerKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift", line: 29, column: 6),
  parameters: [(firstName: "rows",secondName: nil,type: (Int).self),(firstName: "heads",secondName: nil,type: (Int).self),(firstName: "width",secondName: nil,type: (Int).self),(firstName: "gap",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_17Z3d1204cc6e8e2703fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_24accessor3d1204cc6e8e2703fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_25generator3d1204cc6e8e2703fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_33testContentRecord3d1204cc6e8e2703fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests018DecoderLayerKernelB0V0059rotationagreeswithplainloopsandturnsback_zcbgeffdfHACCGxmba4TestfMp_24accessor3d1204cc6e8e2703fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:56:6-56:6
