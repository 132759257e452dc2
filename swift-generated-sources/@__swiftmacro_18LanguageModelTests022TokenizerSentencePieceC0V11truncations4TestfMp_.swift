@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_16cbad55c8f0fe2792fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerSentencePieceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_7__localfMu_.truncations())))
  }
  try await $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_25generatorcbad55c8f0fe2792fMu_() async -> Testing.Test {
  return .__function(
  named: "truncations()",
  in: TokenizerSentencePieceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a model cut anywhere is refused or read, never read past its end",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerSentencePieceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift", line: 259, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_16cbad55c8f0fe2792fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_24accessorcbad55c8f0fe2792fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_25generatorcbad55c8f0fe2792fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_33testContentRecordcbad55c8f0fe2792fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_24accessorcbad55c8f0fe2792fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:265:6-265:6
