@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_16f3010f65286683aafMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_7__localfMu_.`movielens csv brings titles, years, genres, tags with support, and ratings`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_25generatorf3010f65286683aafMu_() async -> Testing.Test {
  return .__function(
  named: "`movielens csv brings titles, years, genres, tags with support, and ratings`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "movielens csv brings titles, years, genres, tags with support, and ratings",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_16f3010f65286683aafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_24accessorf3010f65286683aafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_25generatorf3010f65286683aafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_33testContentRecordf3010f65286683aafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_24accessorf3010f65286683aafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:64:6-64:6
