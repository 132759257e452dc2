@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_16cba9bb3b25db23acfMu_(rows arg0:Int,columns arg1:Int) async throws -> Void {
  @Sendable func $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_7__localfMu0_(rows arg0:Int,columns arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecoderLayerKernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_7__localfMu_.`the gated unit agrees with plain loops`(rows: arg0,columns: arg1))))
  }
  try await $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_7__localfMu0_(rows: arg0,columns: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_25generatorcba9bb3b25db23acfMu_() async -> Testing.Test {
  return .__function(
  named: "`the gated unit agrees with plain loops`(rows:columns:)",
  in: DecoderLayerKernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the gated unit agrees with plain loops",traits: [],arguments: {[(1, 1), (3, 37), (2, 64)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecoderLayerKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift", line: 58, column: 6),
  parameters: [(firstName: "rows",secondName: nil,type: (Int).self),(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_16cba9bb3b25db23acfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_24accessorcba9bb3b25db23acfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_25generatorcba9bb3b25db23acfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_33testContentRecordcba9bb3b25db23acfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests018DecoderLayerKernelB0V0050thegatedunitagreeswithplainloops_jEafegefJCBFGsdba4TestfMp_24accessorcba9bb3b25db23acfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:71:6-71:6
