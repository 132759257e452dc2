@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_17Z9b24a4e33be23d4ffMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_7__localfMu_.`the same source again changes nothing, another one is refused or replaces`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_25generator9b24a4e33be23d4ffMu_() async -> Testing.Test {
  return .__function(
  named: "`the same source again changes nothing, another one is refused or replaces`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the same source again changes nothing, another one is refused or replaces",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_17Z9b24a4e33be23d4ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_24accessor9b24a4e33be23d4ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_25generator9b24a4e33be23d4ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_33testContentRecord9b24a4e33be23d4ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_24accessor9b24a4e33be23d4ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:78:6-78:6
