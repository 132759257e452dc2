@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_17Z1b588f6f4a6086c8fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_7__localfMu_.`rows broken by stray line breaks are joined when that makes them whole`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_25generator1b588f6f4a6086c8fMu_() async -> Testing.Test {
  return .__function(
  named: "`rows broken by stray line breaks are joined when that makes them whole`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "rows broken by stray line breaks are joined when that makes them whole",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 91, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_17Z1b588f6f4a6086c8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_24accessor1b588f6f4a6086c8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_25generator1b588f6f4a6086c8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_33testContentRecord1b588f6f4a6086c8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_24accessor1b588f6f4a6086c8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:98:6-98:6
