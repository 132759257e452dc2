@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_17Z31e2e998df5227cffMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LanguageModelCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_7__localfMu_.isGrounded())))
  }
  try await $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_25generator31e2e998df5227cffMu_() async -> Testing.Test {
  return .__function(
  named: "isGrounded()",
  in: LanguageModelCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a rationale names nothing that its evidence does not",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/LanguageModelCorpusTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_17Z31e2e998df5227cffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_24accessor31e2e998df5227cffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_25generator31e2e998df5227cffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_33testContentRecord31e2e998df5227cffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_24accessor31e2e998df5227cffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:56:6-56:6
