@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_16dc27e0c490acb616fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_7__localfMu_.`lines end with LF or CRLF and the last one may lack its end`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_25generatordc27e0c490acb616fMu_() async -> Testing.Test {
  return .__function(
  named: "`lines end with LF or CRLF and the last one may lack its end`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "lines end with LF or CRLF and the last one may lack its end",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 35, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_16dc27e0c490acb616fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_24accessordc27e0c490acb616fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_25generatordc27e0c490acb616fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_33testContentRecorddc27e0c490acb616fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0072linesendwithLForCRLFandthelastonemaylackitsend_eibdecceddeddedIHJECEayba4TestfMp_24accessordc27e0c490acb616fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:39:6-39:6
