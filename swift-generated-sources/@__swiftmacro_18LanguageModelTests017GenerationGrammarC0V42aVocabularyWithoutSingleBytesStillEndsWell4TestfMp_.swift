@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_16d2267d88f9286fbefMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationGrammarTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_7__localfMu_.aVocabularyWithoutSingleBytesStillEndsWell())))
  }
  try await $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_25generatord2267d88f9286fbefMu_() async -> Testing.Test {
  return .__function(
  named: "aVocabularyWithoutSingleBytesStillEndsWell()",
  in: GenerationGrammarTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GenerationGrammarTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift", line: 114, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_16d2267d88f9286fbefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_24accessord2267d88f9286fbefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_25generatord2267d88f9286fbefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_33testContentRecordd2267d88f9286fbefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_24accessord2267d88f9286fbefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:133:6-133:6
