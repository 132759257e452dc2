@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_16Z96d6895c3bc8d82fMu_(rows arg0:Int,columns arg1:Int,gap arg2:Int) async throws -> Void {
  @Sendable func $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_7__localfMu0_(rows arg0:Int,columns arg1:Int,gap arg2:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecoderLayerKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_7__localfMu_.`rms norm agrees with plain loops`(rows: arg0,columns: arg1,gap: arg2))))
  }
  try await $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_7__localfMu0_(rows: arg0,columns: arg1,gap: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_24generator96d6895c3bc8d82fMu_() async -> Testing.Test {
  return .__function(
  named: "`rms norm agrees with plain loops`(rows:columns:gap:)",
  in: DecoderLayerKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rms norm agrees with plain loops",traits: [],arguments: {[(1, 1, 0), (3, 50, 4), (5, 64, 0)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecoderLayerKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift", line: 7, column: 6),
  parameters: [(firstName: "rows",secondName: nil,type: (Int).self),(firstName: "columns",secondName: nil,type: (Int).self),(firstName: "gap",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_16Z96d6895c3bc8d82fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_23accessor96d6895c3bc8d82fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_24generator96d6895c3bc8d82fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_32testContentRecord96d6895c3bc8d82fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests018DecoderLayerKernelB0V0043rmsnormagreeswithplainloops_yzaegefDEHDDpGa4TestfMp_23accessor96d6895c3bc8d82fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:27:6-27:6
