@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_16acdf44ff04145de3fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_7__localfMu_.`a finite source is read whole in an order of its own for each pass`())))
  }
  try await $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_25generatoracdf44ff04145de3fMu_() async -> Testing.Test {
  return .__function(
  named: "`a finite source is read whole in an order of its own for each pass`()",
  in: LanguageModelTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a finite source is read whole in an order of its own for each pass",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/LanguageModelTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift", line: 121, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_16acdf44ff04145de3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_24accessoracdf44ff04145de3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_25generatoracdf44ff04145de3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_33testContentRecordacdf44ff04145de3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0ab8TrainingC0V0079afinitesourceisreadwholeinanorderofitsownforeachpass_rnbggcefccfcdddeGJFBBIaFba4TestfMp_24accessoracdf44ff04145de3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:131:6-131:6
