@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_16ff877914ba533da5fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GrowingSequencesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_7__localfMu_.`Events are appended behind the base and taken back`())))
  }
  try await $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_25generatorff877914ba533da5fMu_() async -> Testing.Test {
  return .__function(
  named: "`Events are appended behind the base and taken back`()",
  in: GrowingSequencesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Events are appended behind the base and taken back",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/GrowingSequencesTests.swift", filePath: "/work/tree/Tests/CatalogTests/GrowingSequencesTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_16ff877914ba533da5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_24accessorff877914ba533da5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_25generatorff877914ba533da5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_33testContentRecordff877914ba533da5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_24accessorff877914ba533da5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:23:6-23:6
