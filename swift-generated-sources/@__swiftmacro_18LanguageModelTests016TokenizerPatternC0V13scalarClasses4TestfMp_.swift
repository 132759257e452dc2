@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_17Z2a3816b097d6b88afMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerPatternTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_7__localfMu_.scalarClasses())))
  }
  try await $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_25generator2a3816b097d6b88afMu_() async -> Testing.Test {
  return .__function(
  named: "scalarClasses()",
  in: TokenizerPatternTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "letters, numbers and spaces are those of the tokenizers library, over all of Unicode",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerPatternTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift", line: 85, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_17Z2a3816b097d6b88afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_24accessor2a3816b097d6b88afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_25generator2a3816b097d6b88afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_33testContentRecord2a3816b097d6b88afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_24accessor2a3816b097d6b88afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift:107:6-107:6
