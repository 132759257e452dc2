@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_16c2278c0b50e8f4f7fMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_7__localfMu_.`layer norm agrees with plain loops`(columns: arg0))))
  }
  try await $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_25generatorc2278c0b50e8f4f7fMu_() async -> Testing.Test {
  return .__function(
  named: "`layer norm agrees with plain loops`(columns:)",
  in: KernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "layer norm agrees with plain loops",traits: [],arguments: {sizes.dropFirst()},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/KernelTests.swift", filePath: "/work/tree/Tests/TensorTests/KernelTests.swift", line: 117, column: 6),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_16c2278c0b50e8f4f7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_24accessorc2278c0b50e8f4f7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_25generatorc2278c0b50e8f4f7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_33testContentRecordc2278c0b50e8f4f7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests06KernelB0V0045layernormagreeswithplainloops_uBaegefFACEEqIa4TestfMp_24accessorc2278c0b50e8f4f7fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:136:6-136:6
