@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_16e5310dfb486f9440fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BytePairTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_7__localfMu_.equalsCountingAnew())))
  }
  try await $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_25generatore5310dfb486f9440fMu_() async -> Testing.Test {
  return .__function(
  named: "equalsCountingAnew()",
  in: BytePairTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "incremental counts give the merges that counting anew gives",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/BytePairTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_16e5310dfb486f9440fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_24accessore5310dfb486f9440fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_25generatore5310dfb486f9440fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_33testContentRecorde5310dfb486f9440fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016BytePairTrainingC0V18equalsCountingAnew4TestfMp_24accessore5310dfb486f9440fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:34:6-34:6
