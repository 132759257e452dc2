@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_17Z2e8355f14898c55dfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_7__localfMu_.`on one clock no training event is later than a held-out one`())))
  }
  try await $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_25generator2e8355f14898c55dfMu_() async -> Testing.Test {
  return .__function(
  named: "`on one clock no training event is later than a held-out one`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "on one clock no training event is later than a held-out one",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 85, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_17Z2e8355f14898c55dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_24accessor2e8355f14898c55dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_25generator2e8355f14898c55dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_33testContentRecord2e8355f14898c55dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0074ononeclocknotrainingeventislaterthanaheldoutone_HibdfcifcfebhJIHGGDaHpcayb4TestfMp_24accessor2e8355f14898c55dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:90:6-90:6
