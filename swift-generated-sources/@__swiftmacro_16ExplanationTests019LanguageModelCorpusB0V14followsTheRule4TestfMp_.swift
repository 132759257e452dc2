@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_16ed2ee2aec8ffe772fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_7__localfMu_.followsTheRule())))
  }
  try await $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_25generatored2ee2aec8ffe772fMu_() async -> Testing.Test {
  return .__function(
  named: "followsTheRule()",
  in: LanguageModelCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "where the rule decides, it decides for the pick",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/LanguageModelCorpusTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_16ed2ee2aec8ffe772fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_24accessored2ee2aec8ffe772fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_25generatored2ee2aec8ffe772fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_33testContentRecorded2ee2aec8ffe772fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests019LanguageModelCorpusB0V14followsTheRule4TestfMp_24accessored2ee2aec8ffe772fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:72:6-72:6
