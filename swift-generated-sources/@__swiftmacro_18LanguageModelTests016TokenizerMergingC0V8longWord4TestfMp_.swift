@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_17Z879e59f2a8aad807fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerMergingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_7__localfMu_.longWord())))
  }
  try await $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_25generator879e59f2a8aad807fMu_() async -> Testing.Test {
  return .__function(
  named: "longWord()",
  in: TokenizerMergingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a word of 100,000 equal letters is merged by halves, not by comparing all with all",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerMergingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift", line: 60, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_17Z879e59f2a8aad807fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_24accessor879e59f2a8aad807fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_25generator879e59f2a8aad807fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_33testContentRecord879e59f2a8aad807fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_24accessor879e59f2a8aad807fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:74:6-74:6
