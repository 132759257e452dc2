@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_17Z61ad340209c9a6d9fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkspaceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_7__localfMu_.`a file left in log mode opens where no log can be made`())))
  }
  try await $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_25generator61ad340209c9a6d9fMu_() async -> Testing.Test {
  return .__function(
  named: "`a file left in log mode opens where no log can be made`()",
  in: WorkspaceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a file left in log mode opens where no log can be made",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/WorkspaceTests.swift", filePath: "/work/tree/Tests/CatalogTests/WorkspaceTests.swift", line: 96, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_17Z61ad340209c9a6d9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_24accessor61ad340209c9a6d9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_25generator61ad340209c9a6d9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_33testContentRecord61ad340209c9a6d9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests09WorkspaceB0V0067afileleftinlogmodeopenswherenologcanbemade_mebeecdeffcddcECIIEBatba4TestfMp_24accessor61ad340209c9a6d9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:112:6-112:6
