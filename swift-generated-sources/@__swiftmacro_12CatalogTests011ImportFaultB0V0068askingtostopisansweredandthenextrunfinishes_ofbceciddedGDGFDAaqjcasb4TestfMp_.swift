@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_17Z138fe8821240b6ebfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_7__localfMu_.`asking to stop is answered, and the next run finishes`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_25generator138fe8821240b6ebfMu_() async -> Testing.Test {
  return .__function(
  named: "`asking to stop is answered, and the next run finishes`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "asking to stop is answered, and the next run finishes",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 116, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_17Z138fe8821240b6ebfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_24accessor138fe8821240b6ebfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_25generator138fe8821240b6ebfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_33testContentRecord138fe8821240b6ebfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0068askingtostopisansweredandthenextrunfinishes_ofbceciddedGDGFDAaqjcasb4TestfMp_24accessor138fe8821240b6ebfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:123:6-123:6
