@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_16f86eb300047ff4e8fMu_(reading arg0:RatioReading) async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_7__localfMu0_(reading arg0:RatioReading,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_7__localfMu_.`ratio splits use every event once and leak none`(reading: arg0))))
  }
  try await $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_7__localfMu0_(reading: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_25generatorf86eb300047ff4e8fMu_() async -> Testing.Test {
  return .__function(
  named: "`ratio splits use every event once and leak none`(reading:)",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "ratio splits use every event once and leak none",traits: [],arguments: {[
        RatioReading.randomPerUser(seed: 3), .timePerUser, .globalTime,
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 48, column: 6),
  parameters: [(firstName: "reading",secondName: nil,type: (RatioReading).self)],
  testFunction: $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_16f86eb300047ff4e8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_24accessorf86eb300047ff4e8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_25generatorf86eb300047ff4e8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_33testContentRecordf86eb300047ff4e8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_24accessorf86eb300047ff4e8fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:73:6-73:6
