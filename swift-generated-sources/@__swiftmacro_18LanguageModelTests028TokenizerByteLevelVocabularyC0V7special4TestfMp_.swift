@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_16e45f954791df350afMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerByteLevelVocabularyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_7__localfMu_.special())))
  }
  try await $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_25generatore45f954791df350afMu_() async -> Testing.Test {
  return .__function(
  named: "special()",
  in: TokenizerByteLevelVocabularyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "special tokens open in trusted text alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerByteLevelVocabularyTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_16e45f954791df350afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_24accessore45f954791df350afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_25generatore45f954791df350afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_33testContentRecorde45f954791df350afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_24accessore45f954791df350afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:42:6-42:6
