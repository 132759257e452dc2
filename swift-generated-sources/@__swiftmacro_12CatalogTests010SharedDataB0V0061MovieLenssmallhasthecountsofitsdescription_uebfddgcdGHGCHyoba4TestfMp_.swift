@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_16e47bafe3c7e944b3fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharedDataTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_7__localfMu_.`MovieLens small has the counts of its description`())))
  }
  try await $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_25generatore47bafe3c7e944b3fMu_() async -> Testing.Test {
  return .__function(
  named: "`MovieLens small has the counts of its description`()",
  in: SharedDataTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "MovieLens small has the counts of its description",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SharedDataTests.swift", filePath: "/work/tree/Tests/CatalogTests/SharedDataTests.swift", line: 56, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_16e47bafe3c7e944b3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_24accessore47bafe3c7e944b3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_25generatore47bafe3c7e944b3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_33testContentRecorde47bafe3c7e944b3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010SharedDataB0V0061MovieLenssmallhasthecountsofitsdescription_uebfddgcdGHGCHyoba4TestfMp_24accessore47bafe3c7e944b3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:72:6-72:6
