@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_17Z969ff0e10c077993fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_7__localfMu_.`a model learns to count`())))
  }
  try await $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_25generator969ff0e10c077993fMu_() async -> Testing.Test {
  return .__function(
  named: "`a model learns to count`()",
  in: LanguageModelTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a model learns to count",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/LanguageModelTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_17Z969ff0e10c077993fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_24accessor969ff0e10c077993fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_25generator969ff0e10c077993fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_33testContentRecord969ff0e10c077993fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_24accessor969ff0e10c077993fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:101:6-101:6
