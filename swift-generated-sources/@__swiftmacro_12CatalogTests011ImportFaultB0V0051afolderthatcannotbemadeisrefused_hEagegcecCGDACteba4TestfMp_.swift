@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_17Z5485dea40020aeecfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_7__localfMu_.`a folder that cannot be made is refused`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_25generator5485dea40020aeecfMu_() async -> Testing.Test {
  return .__function(
  named: "`a folder that cannot be made is refused`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a folder that cannot be made is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 193, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_17Z5485dea40020aeecfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_24accessor5485dea40020aeecfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_25generator5485dea40020aeecfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_33testContentRecord5485dea40020aeecfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_24accessor5485dea40020aeecfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:199:6-199:6
