@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_16a5d4906c13444e2dfMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_7__localfMu_.`column sums agree with plain loops`(columns: arg0))))
  }
  try await $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_25generatora5d4906c13444e2dfMu_() async -> Testing.Test {
  return .__function(
  named: "`column sums agree with plain loops`(columns:)",
  in: KernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "column sums agree with plain loops",traits: [],arguments: {sizes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/KernelTests.swift", filePath: "/work/tree/Tests/TensorTests/KernelTests.swift", line: 25, column: 6),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_16a5d4906c13444e2dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_24accessora5d4906c13444e2dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_25generatora5d4906c13444e2dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_33testContentRecorda5d4906c13444e2dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests06KernelB0V0045columnsumsagreewithplainloops_vBaefefFACEEqIa4TestfMp_24accessora5d4906c13444e2dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:35:6-35:6
