@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_17Z46454efdc6e00978fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_7__localfMu_.`movielens-100k turns flags into genres`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_25generator46454efdc6e00978fMu_() async -> Testing.Test {
  return .__function(
  named: "`movielens-100k turns flags into genres`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "movielens-100k turns flags into genres",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 80, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_17Z46454efdc6e00978fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_24accessor46454efdc6e00978fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_25generator46454efdc6e00978fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_33testContentRecord46454efdc6e00978fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_24accessor46454efdc6e00978fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:89:6-89:6
