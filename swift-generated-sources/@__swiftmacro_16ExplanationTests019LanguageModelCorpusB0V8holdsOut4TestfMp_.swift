@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_16a530e1853f21c8b4fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_7__localfMu_.holdsOut())))
  }
  try await $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_25generatora530e1853f21c8b4fMu_() async -> Testing.Test {
  return .__function(
  named: "holdsOut()",
  in: LanguageModelCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "held-out items and phrasings stay out of training, and fill the sides made of them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/LanguageModelCorpusTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift", line: 29, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_16a530e1853f21c8b4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_24accessora530e1853f21c8b4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_25generatora530e1853f21c8b4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_33testContentRecorda530e1853f21c8b4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_24accessora530e1853f21c8b4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:43:6-43:6
