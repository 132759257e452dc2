@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_16cddd15f5c1caf891fMu_() async throws -> Void {
  @Sendable func $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableReplacingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_7__localfMu_.replacesRows())))
  }
  try await $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_25generatorcddd15f5c1caf891fMu_() async -> Testing.Test {
  return .__function(
  named: "replacesRows()",
  in: LatentTableReplacingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a copy with replaced rows equals a table made from scratch, and the old one stays",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableReplacingTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableReplacingTests.swift", line: 11, column: 6),
  parameters: [],
  testFunction: $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_16cddd15f5c1caf891fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_24accessorcddd15f5c1caf891fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_25generatorcddd15f5c1caf891fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_33testContentRecordcddd15f5c1caf891fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests020LatentTableReplacingB0V12replacesRows4TestfMp_24accessorcddd15f5c1caf891fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:35:6-35:6
