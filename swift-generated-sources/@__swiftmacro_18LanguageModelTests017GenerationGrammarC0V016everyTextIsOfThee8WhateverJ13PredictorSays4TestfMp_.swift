@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_16Z8e7a0f7fef50d07fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationGrammarTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_7__localfMu_.everyTextIsOfTheGrammarWhateverThePredictorSays())))
  }
  try await $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_24generator8e7a0f7fef50d07fMu_() async -> Testing.Test {
  return .__function(
  named: "everyTextIsOfTheGrammarWhateverThePredictorSays()",
  in: GenerationGrammarTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GenerationGrammarTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift", line: 8, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_16Z8e7a0f7fef50d07fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_23accessor8e7a0f7fef50d07fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_24generator8e7a0f7fef50d07fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_32testContentRecord8e7a0f7fef50d07fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017GenerationGrammarC0V016everyTextIsOfThee8WhateverJ13PredictorSays4TestfMp_23accessor8e7a0f7fef50d07fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:41:6-41:6
