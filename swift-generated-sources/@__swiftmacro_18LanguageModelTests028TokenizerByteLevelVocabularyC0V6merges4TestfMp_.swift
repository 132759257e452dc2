@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_16Z578a88d66acb6cefMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerByteLevelVocabularyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_7__localfMu_.merges())))
  }
  try await $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_24generator578a88d66acb6cefMu_() async -> Testing.Test {
  return .__function(
  named: "merges()",
  in: TokenizerByteLevelVocabularyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "merges apply by rank, within words alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerByteLevelVocabularyTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift", line: 19, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_16Z578a88d66acb6cefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_23accessor578a88d66acb6cefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_24generator578a88d66acb6cefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_32testContentRecord578a88d66acb6cefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_23accessor578a88d66acb6cefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:35:6-35:6
