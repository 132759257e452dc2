@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_15be0d02f67287782fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_7__localfMu_.`a training goes on to the bit after a stop`())))
  }
  try await $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_24generatorbe0d02f67287782fMu_() async -> Testing.Test {
  return .__function(
  named: "`a training goes on to the bit after a stop`()",
  in: LanguageModelTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a training goes on to the bit after a stop",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/LanguageModelTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift", line: 67, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_15be0d02f67287782fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_23accessorbe0d02f67287782fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_24generatorbe0d02f67287782fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_32testContentRecordbe0d02f67287782fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0ab8TrainingC0V0054atraininggoesontothebitafterastop_eFaieccddfbCFAGIuhba4TestfMp_23accessorbe0d02f67287782fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:84:6-84:6
