@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_17Z66d1aff56a76c70ffMu_() async throws -> Void {
  @Sendable func $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_7__localfMu_.isBatchInvariant())))
  }
  try await $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_25generator66d1aff56a76c70ffMu_() async -> Testing.Test {
  return .__function(
  named: "isBatchInvariant()",
  in: LatentTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a score has the same bits alone, in any batch and on any number of threads",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableTests.swift", line: 52, column: 6),
  parameters: [],
  testFunction: $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_17Z66d1aff56a76c70ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_24accessor66d1aff56a76c70ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_25generator66d1aff56a76c70ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_33testContentRecord66d1aff56a76c70ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_24accessor66d1aff56a76c70ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:66:6-66:6
