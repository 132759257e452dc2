@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_16be2c11a1bc861488fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_7__localfMu_.`a lone carriage return is text`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_25generatorbe2c11a1bc861488fMu_() async -> Testing.Test {
  return .__function(
  named: "`a lone carriage return is text`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a lone carriage return is text",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 87, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_16be2c11a1bc861488fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_24accessorbe2c11a1bc861488fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_25generatorbe2c11a1bc861488fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_33testContentRecordbe2c11a1bc861488fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_24accessorbe2c11a1bc861488fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:89:6-89:6
