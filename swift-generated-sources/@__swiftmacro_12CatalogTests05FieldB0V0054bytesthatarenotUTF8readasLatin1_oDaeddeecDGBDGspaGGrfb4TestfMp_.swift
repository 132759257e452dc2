@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_17Z8c74664f9a8808b8fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FieldTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_7__localfMu_.`bytes that are not UTF-8 read as Latin-1`())))
  }
  try await $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_25generator8c74664f9a8808b8fMu_() async -> Testing.Test {
  return .__function(
  named: "`bytes that are not UTF-8 read as Latin-1`()",
  in: FieldTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "bytes that are not UTF-8 read as Latin-1",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 188, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_17Z8c74664f9a8808b8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_24accessor8c74664f9a8808b8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_25generator8c74664f9a8808b8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_33testContentRecord8c74664f9a8808b8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_24accessor8c74664f9a8808b8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:192:6-192:6
