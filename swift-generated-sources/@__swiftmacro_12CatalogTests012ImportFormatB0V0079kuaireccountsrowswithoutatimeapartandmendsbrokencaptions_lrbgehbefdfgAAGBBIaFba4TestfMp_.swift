@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_17Z37f9967f727134e0fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_7__localfMu_.`kuairec counts rows without a time apart and mends broken captions`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_25generator37f9967f727134e0fMu_() async -> Testing.Test {
  return .__function(
  named: "`kuairec counts rows without a time apart and mends broken captions`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "kuairec counts rows without a time apart and mends broken captions",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 129, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_17Z37f9967f727134e0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_24accessor37f9967f727134e0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_25generator37f9967f727134e0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_33testContentRecord37f9967f727134e0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_24accessor37f9967f727134e0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:160:6-160:6
