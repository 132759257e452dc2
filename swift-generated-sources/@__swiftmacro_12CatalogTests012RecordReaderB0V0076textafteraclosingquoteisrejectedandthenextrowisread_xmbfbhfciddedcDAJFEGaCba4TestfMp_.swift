@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_16ef2ec5fcab060b03fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_7__localfMu_.`text after a closing quote is rejected and the next row is read`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_25generatoref2ec5fcab060b03fMu_() async -> Testing.Test {
  return .__function(
  named: "`text after a closing quote is rejected and the next row is read`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "text after a closing quote is rejected and the next row is read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 80, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_16ef2ec5fcab060b03fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_24accessoref2ec5fcab060b03fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_25generatoref2ec5fcab060b03fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_33testContentRecordef2ec5fcab060b03fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_24accessoref2ec5fcab060b03fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:85:6-85:6
