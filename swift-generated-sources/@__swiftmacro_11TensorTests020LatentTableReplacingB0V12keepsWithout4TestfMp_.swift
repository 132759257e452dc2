@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_16c42a25eb65e15e3efMu_() async throws -> Void {
  @Sendable func $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LatentTableReplacingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_7__localfMu_.keepsWithout())))
  }
  try await $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_25generatorc42a25eb65e15e3efMu_() async -> Testing.Test {
  return .__function(
  named: "keepsWithout()",
  in: LatentTableReplacingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "replacing nothing gives the same table; a table without a sketch builds none",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/LatentTableReplacingTests.swift", filePath: "/work/tree/Tests/TensorTests/LatentTableReplacingTests.swift", line: 57, column: 6),
  parameters: [],
  testFunction: $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_16c42a25eb65e15e3efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_24accessorc42a25eb65e15e3efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_25generatorc42a25eb65e15e3efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_33testContentRecordc42a25eb65e15e3efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_24accessorc42a25eb65e15e3efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/LatentTableReplacingTests.swift:63:6-63:6
