@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_17Z1f345572d6a219d0fMu_(folder arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_7__localfMu0_(folder arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerReferenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_7__localfMu_.streams(folder: arg0))))
  }
  try await $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_7__localfMu0_(folder: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_25generator1f345572d6a219d0fMu_() async -> Testing.Test {
  return .__function(
  named: "streams(folder:)",
  in: TokenizerReferenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a stream of tokens is the text, piece by piece",traits: [],arguments: {["llama", "opt", "gpt2"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerReferenceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift", line: 123, column: 6),
  parameters: [(firstName: "folder",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_17Z1f345572d6a219d0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_24accessor1f345572d6a219d0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_25generator1f345572d6a219d0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_33testContentRecord1f345572d6a219d0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_24accessor1f345572d6a219d0fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:135:6-135:6
