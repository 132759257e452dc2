@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_16ee090d79ff043a46fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkspaceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_7__localfMu_.`a closed writer leaves one file that opens from a read-only folder`())))
  }
  try await $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_25generatoree090d79ff043a46fMu_() async -> Testing.Test {
  return .__function(
  named: "`a closed writer leaves one file that opens from a read-only folder`()",
  in: WorkspaceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a closed writer leaves one file that opens from a read-only folder",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/WorkspaceTests.swift", filePath: "/work/tree/Tests/CatalogTests/WorkspaceTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_16ee090d79ff043a46fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_24accessoree090d79ff043a46fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_25generatoree090d79ff043a46fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_33testContentRecordee090d79ff043a46fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests09WorkspaceB0V0081aclosedwriterleavesonefilethatopensfromareadonlyfolder_lpbgggdeefebiFFADFHacAcaFb4TestfMp_24accessoree090d79ff043a46fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:94:6-94:6
