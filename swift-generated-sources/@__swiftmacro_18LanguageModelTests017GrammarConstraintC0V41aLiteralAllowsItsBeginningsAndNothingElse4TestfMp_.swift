@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_16d3f2f0097da53daefMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GrammarConstraintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_7__localfMu_.aLiteralAllowsItsBeginningsAndNothingElse())))
  }
  try await $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_25generatord3f2f0097da53daefMu_() async -> Testing.Test {
  return .__function(
  named: "aLiteralAllowsItsBeginningsAndNothingElse()",
  in: GrammarConstraintTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GrammarConstraintTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_16d3f2f0097da53daefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_24accessord3f2f0097da53daefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_25generatord3f2f0097da53daefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_33testContentRecordd3f2f0097da53daefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_24accessord3f2f0097da53daefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:31:6-31:6
