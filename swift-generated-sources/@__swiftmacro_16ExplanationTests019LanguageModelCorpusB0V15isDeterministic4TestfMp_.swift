@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_15Z451fd9473c4a2bfMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_7__localfMu_.isDeterministic())))
  }
  try await $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_23generator451fd9473c4a2bfMu_() async -> Testing.Test {
  return .__function(
  named: "isDeterministic()",
  in: LanguageModelCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a document depends on seed and number alone, and each number has another",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/LanguageModelCorpusTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift", line: 19, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_15Z451fd9473c4a2bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_22accessor451fd9473c4a2bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_23generator451fd9473c4a2bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_31testContentRecord451fd9473c4a2bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_22accessor451fd9473c4a2bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:27:6-27:6
