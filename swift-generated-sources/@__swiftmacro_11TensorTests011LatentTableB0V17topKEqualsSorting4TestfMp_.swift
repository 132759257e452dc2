@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_16Z4f1e24142bc063afMu_() async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_7__localfMu_.topKEqualsSorting())))
  }
  try await $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_24generator4f1e24142bc063afMu_() async -> Testing.Test {
  return .__function(
  named: "topKEqualsSorting()",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "top-k has the order and the bits of the sorted score list",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_16Z4f1e24142bc063afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_23accessor4f1e24142bc063afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_24generator4f1e24142bc063afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_32testContentRecord4f1e24142bc063afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_23accessor4f1e24142bc063afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:94:6-94:6
