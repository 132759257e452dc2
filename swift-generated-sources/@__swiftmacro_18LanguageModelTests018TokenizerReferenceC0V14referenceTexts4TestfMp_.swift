@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_17Z6866efc6c02c1f61fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerReferenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_7__localfMu_.referenceTexts())))
  }
  try await $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_25generator6866efc6c02c1f61fMu_() async -> Testing.Test {
  return .__function(
  named: "referenceTexts()",
  in: TokenizerReferenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "all 338 texts give the reference's ids, and byte-level ids give the text back",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerReferenceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift", line: 34, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_17Z6866efc6c02c1f61fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_24accessor6866efc6c02c1f61fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_25generator6866efc6c02c1f61fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_33testContentRecord6866efc6c02c1f61fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_24accessor6866efc6c02c1f61fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:61:6-61:6
