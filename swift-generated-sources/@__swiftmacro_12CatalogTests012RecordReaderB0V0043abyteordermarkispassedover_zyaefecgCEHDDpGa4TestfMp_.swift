@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_17Z379d8bfcde09fd6efMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_7__localfMu_.`a byte order mark is passed over`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_25generator379d8bfcde09fd6efMu_() async -> Testing.Test {
  return .__function(
  named: "`a byte order mark is passed over`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a byte order mark is passed over",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 41, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_17Z379d8bfcde09fd6efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_24accessor379d8bfcde09fd6efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_25generator379d8bfcde09fd6efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_33testContentRecord379d8bfcde09fd6efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_24accessor379d8bfcde09fd6efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:44:6-44:6
