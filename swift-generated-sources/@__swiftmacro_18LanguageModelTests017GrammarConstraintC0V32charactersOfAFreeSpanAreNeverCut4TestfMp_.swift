@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_17Z987e4b67fbcfd090fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GrammarConstraintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_7__localfMu_.charactersOfAFreeSpanAreNeverCut())))
  }
  try await $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_25generator987e4b67fbcfd090fMu_() async -> Testing.Test {
  return .__function(
  named: "charactersOfAFreeSpanAreNeverCut()",
  in: GrammarConstraintTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GrammarConstraintTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_17Z987e4b67fbcfd090fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_24accessor987e4b67fbcfd090fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_25generator987e4b67fbcfd090fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_33testContentRecord987e4b67fbcfd090fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_24accessor987e4b67fbcfd090fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:82:6-82:6
