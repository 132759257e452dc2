@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_17Z77aeb3ac93cfb4ebfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_7__localfMu_.`tsv takes named columns, item columns and pictures`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_25generator77aeb3ac93cfb4ebfMu_() async -> Testing.Test {
  return .__function(
  named: "`tsv takes named columns, item columns and pictures`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tsv takes named columns, item columns and pictures",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 172, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_17Z77aeb3ac93cfb4ebfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_24accessor77aeb3ac93cfb4ebfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_25generator77aeb3ac93cfb4ebfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_33testContentRecord77aeb3ac93cfb4ebfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0064tsvtakesnamedcolumnsitemcolumnsandpictures_oebffhehdGJAAHydfcapb4TestfMp_24accessor77aeb3ac93cfb4ebfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:197:6-197:6
