@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_17Z1bbf33dcf1d01ea2fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_7__localfMu_.`withheld items keep at most four events and leave the histories too`())))
  }
  try await $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_25generator1bbf33dcf1d01ea2fMu_() async -> Testing.Test {
  return .__function(
  named: "`withheld items keep at most four events and leave the histories too`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "withheld items keep at most four events and leave the histories too",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 115, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_17Z1bbf33dcf1d01ea2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_24accessor1bbf33dcf1d01ea2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_25generator1bbf33dcf1d01ea2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_33testContentRecord1bbf33dcf1d01ea2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0080withhelditemskeepatmostfoureventsandleavethehistoriestoo_mrbfeceegdfdjGCIGGIaGba4TestfMp_24accessor1bbf33dcf1d01ea2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:130:6-130:6
