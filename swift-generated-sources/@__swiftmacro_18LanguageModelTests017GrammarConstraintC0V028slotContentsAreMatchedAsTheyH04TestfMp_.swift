@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_17Z82bacc2e2259d319fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GrammarConstraintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_7__localfMu_.slotContentsAreMatchedAsTheyAre())))
  }
  try await $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_25generator82bacc2e2259d319fMu_() async -> Testing.Test {
  return .__function(
  named: "slotContentsAreMatchedAsTheyAre()",
  in: GrammarConstraintTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GrammarConstraintTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift", line: 110, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_17Z82bacc2e2259d319fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_24accessor82bacc2e2259d319fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_25generator82bacc2e2259d319fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_33testContentRecord82bacc2e2259d319fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_24accessor82bacc2e2259d319fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:121:6-121:6
