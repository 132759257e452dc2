@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_17Z400cf03f3fe2ac71fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkspaceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_7__localfMu_.`the state folder follows the XDG specification`())))
  }
  try await $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_25generator400cf03f3fe2ac71fMu_() async -> Testing.Test {
  return .__function(
  named: "`the state folder follows the XDG specification`()",
  in: WorkspaceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the state folder follows the XDG specification",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/WorkspaceTests.swift", filePath: "/work/tree/Tests/CatalogTests/WorkspaceTests.swift", line: 158, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_17Z400cf03f3fe2ac71fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_24accessor400cf03f3fe2ac71fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_25generator400cf03f3fe2ac71fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_33testContentRecord400cf03f3fe2ac71fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests09WorkspaceB0V0058thestatefolderfollowstheXDGspecification_ucbfghddFIJGAxlba4TestfMp_24accessor400cf03f3fe2ac71fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:166:6-166:6
