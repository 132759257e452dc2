@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_17Z4f60f34c1507951cfMu_(n arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_7__localfMu0_(n arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_7__localfMu_.`sums, products and scalings agree with plain loops`(n: arg0))))
  }
  try await $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_7__localfMu0_(n: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_25generator4f60f34c1507951cfMu_() async -> Testing.Test {
  return .__function(
  named: "`sums, products and scalings agree with plain loops`(n:)",
  in: KernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "sums, products and scalings agree with plain loops",traits: [],arguments: {sizes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/KernelTests.swift", filePath: "/work/tree/Tests/TensorTests/KernelTests.swift", line: 9, column: 6),
  parameters: [(firstName: "n",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_17Z4f60f34c1507951cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_24accessor4f60f34c1507951cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_25generator4f60f34c1507951cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_33testContentRecord4f60f34c1507951cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests06KernelB0V0064sumsproductsandscalingsagreewithplainloops_pebidifefEHAAHywfcapb4TestfMp_24accessor4f60f34c1507951cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:23:6-23:6
