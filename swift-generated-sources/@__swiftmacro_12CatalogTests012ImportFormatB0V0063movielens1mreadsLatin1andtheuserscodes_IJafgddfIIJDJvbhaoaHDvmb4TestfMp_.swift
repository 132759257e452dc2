@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_17Z3fb29f5a47a0e887fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_7__localfMu_.`movielens-1m reads Latin-1 and the users' codes`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_25generator3fb29f5a47a0e887fMu_() async -> Testing.Test {
  return .__function(
  named: "`movielens-1m reads Latin-1 and the users' codes`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "movielens-1m reads Latin-1 and the users' codes",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_17Z3fb29f5a47a0e887fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_24accessor3fb29f5a47a0e887fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_25generator3fb29f5a47a0e887fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_33testContentRecord3fb29f5a47a0e887fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_24accessor3fb29f5a47a0e887fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:78:6-78:6
