@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_17Z471447007ec09180fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerStreamingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_7__localfMu_.wholeCharacters())))
  }
  try await $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_25generator471447007ec09180fMu_() async -> Testing.Test {
  return .__function(
  named: "wholeCharacters()",
  in: TokenizerStreamingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a character appears when its last byte comes, never in part",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerStreamingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_17Z471447007ec09180fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_24accessor471447007ec09180fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_25generator471447007ec09180fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_33testContentRecord471447007ec09180fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_24accessor471447007ec09180fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:19:6-19:6
