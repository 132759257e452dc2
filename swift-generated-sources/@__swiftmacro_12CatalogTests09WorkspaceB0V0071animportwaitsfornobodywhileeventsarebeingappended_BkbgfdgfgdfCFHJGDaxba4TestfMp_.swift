@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_17Z351942a4e315e44ffMu_() async throws -> Void {
  @Sendable func $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkspaceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_7__localfMu_.`an import waits for nobody while events are being appended`())))
  }
  try await $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_25generator351942a4e315e44ffMu_() async -> Testing.Test {
  return .__function(
  named: "`an import waits for nobody while events are being appended`()",
  in: WorkspaceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an import waits for nobody while events are being appended",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/WorkspaceTests.swift", filePath: "/work/tree/Tests/CatalogTests/WorkspaceTests.swift", line: 168, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_17Z351942a4e315e44ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_24accessor351942a4e315e44ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_25generator351942a4e315e44ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_33testContentRecord351942a4e315e44ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests09WorkspaceB0V0071animportwaitsfornobodywhileeventsarebeingappended_BkbgfdgfgdfCFHJGDaxba4TestfMp_24accessor351942a4e315e44ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:174:6-174:6
