@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_16Z33933d1452012c0fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_7__localfMu_.`tokens without weight do not change what is learned from the others`())))
  }
  try await $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_24generator33933d1452012c0fMu_() async -> Testing.Test {
  return .__function(
  named: "`tokens without weight do not change what is learned from the others`()",
  in: LanguageModelTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tokens without weight do not change what is learned from the others",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/LanguageModelTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift", line: 103, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_16Z33933d1452012c0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_23accessor33933d1452012c0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_24generator33933d1452012c0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_32testContentRecord33933d1452012c0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0ab8TrainingC0V0080tokenswithoutweightdonotchangewhatislearnedfromtheothers_krbhgcdgechedJCIGGIaGba4TestfMp_23accessor33933d1452012c0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:119:6-119:6
