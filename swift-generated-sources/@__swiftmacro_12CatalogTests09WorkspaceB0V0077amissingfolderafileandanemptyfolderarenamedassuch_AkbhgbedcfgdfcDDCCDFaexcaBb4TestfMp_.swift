@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_17Z513144ad7052868bfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkspaceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_7__localfMu_.`a missing folder, a file and an empty folder are named as such`())))
  }
  try await $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_25generator513144ad7052868bfMu_() async -> Testing.Test {
  return .__function(
  named: "`a missing folder, a file and an empty folder are named as such`()",
  in: WorkspaceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a missing folder, a file and an empty folder are named as such",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/WorkspaceTests.swift", filePath: "/work/tree/Tests/CatalogTests/WorkspaceTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_17Z513144ad7052868bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_24accessor513144ad7052868bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_25generator513144ad7052868bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_33testContentRecord513144ad7052868bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_24accessor513144ad7052868bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:47:6-47:6
