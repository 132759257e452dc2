@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_16c84b342b194eb9bffMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharedDataTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_7__localfMu_.`a slice of MovieLens 1M joins interactions, Latin-1 titles, plots and posters`())))
  }
  try await $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_25generatorc84b342b194eb9bffMu_() async -> Testing.Test {
  return .__function(
  named: "`a slice of MovieLens 1M joins interactions, Latin-1 titles, plots and posters`()",
  in: SharedDataTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a slice of MovieLens 1M joins interactions, Latin-1 titles, plots and posters",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SharedDataTests.swift", filePath: "/work/tree/Tests/CatalogTests/SharedDataTests.swift", line: 28, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_16c84b342b194eb9bffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_24accessorc84b342b194eb9bffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_25generatorc84b342b194eb9bffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_33testContentRecordc84b342b194eb9bffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010SharedDataB0V0093asliceofMovieLens1MjoinsinteractionsLatin1titlesplotsandposters_txbfcjcfmggfdJIFJECboaCeJDuhc4TestfMp_24accessorc84b342b194eb9bffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:54:6-54:6
