@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_17Z4e13cce388deb764fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_7__localfMu_.order())))
  }
  try await $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_25generator4e13cce388deb764fMu_() async -> Testing.Test {
  return .__function(
  named: "order()",
  in: TokenizerFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tokenizer.json wins over the older files",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift", line: 59, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_17Z4e13cce388deb764fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_24accessor4e13cce388deb764fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_25generator4e13cce388deb764fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_33testContentRecord4e13cce388deb764fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_24accessor4e13cce388deb764fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:67:6-67:6
