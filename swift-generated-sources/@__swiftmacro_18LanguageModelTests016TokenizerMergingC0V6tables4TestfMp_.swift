@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_17Z9fd5ef2fd55099c3fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerMergingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_7__localfMu_.tables())))
  }
  try await $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_25generator9fd5ef2fd55099c3fMu_() async -> Testing.Test {
  return .__function(
  named: "tables()",
  in: TokenizerMergingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tables of integer pairs and of byte strings find what was put in, and nothing else",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerMergingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift", line: 92, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_17Z9fd5ef2fd55099c3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_24accessor9fd5ef2fd55099c3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_25generator9fd5ef2fd55099c3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_33testContentRecord9fd5ef2fd55099c3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_24accessor9fd5ef2fd55099c3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:119:6-119:6
