@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_16af996796eb17e7c1fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TasteWordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_7__localfMu_.`shuffled ties keep every event in its instant`())))
  }
  try await $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_25generatoraf996796eb17e7c1fMu_() async -> Testing.Test {
  return .__function(
  named: "`shuffled ties keep every event in its instant`()",
  in: TasteWordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "shuffled ties keep every event in its instant",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/TasteWordsTests.swift", filePath: "/work/tree/Tests/CatalogTests/TasteWordsTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_16af996796eb17e7c1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_24accessoraf996796eb17e7c1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_25generatoraf996796eb17e7c1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_33testContentRecordaf996796eb17e7c1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_24accessoraf996796eb17e7c1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:43:6-43:6
