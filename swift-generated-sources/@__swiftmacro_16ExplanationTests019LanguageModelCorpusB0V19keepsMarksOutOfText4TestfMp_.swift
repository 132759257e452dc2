@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_17Z430e1507183a9ba0fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_7__localfMu_.keepsMarksOutOfText())))
  }
  try await $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_25generator430e1507183a9ba0fMu_() async -> Testing.Test {
  return .__function(
  named: "keepsMarksOutOfText()",
  in: LanguageModelCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "marks in a title are text and open no segment",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/LanguageModelCorpusTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift", line: 90, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_17Z430e1507183a9ba0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_24accessor430e1507183a9ba0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_25generator430e1507183a9ba0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_33testContentRecord430e1507183a9ba0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_24accessor430e1507183a9ba0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:100:6-100:6
