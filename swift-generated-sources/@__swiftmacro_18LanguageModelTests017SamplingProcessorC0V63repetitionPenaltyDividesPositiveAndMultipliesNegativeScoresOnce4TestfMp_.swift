@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_16be7cf6841627f5c9fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SamplingProcessorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_7__localfMu_.repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce())))
  }
  try await $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_25generatorbe7cf6841627f5c9fMu_() async -> Testing.Test {
  return .__function(
  named: "repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce()",
  in: SamplingProcessorTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SamplingProcessorTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift", line: 24, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_16be7cf6841627f5c9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_24accessorbe7cf6841627f5c9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_25generatorbe7cf6841627f5c9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_33testContentRecordbe7cf6841627f5c9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_24accessorbe7cf6841627f5c9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:28:6-28:6
