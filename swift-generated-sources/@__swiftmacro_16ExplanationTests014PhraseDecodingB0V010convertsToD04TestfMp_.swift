@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_16e225b8e69846f0b4fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PhraseDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_7__localfMu_.convertsToDecoding())))
  }
  try await $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_25generatore225b8e69846f0b4fMu_() async -> Testing.Test {
  return .__function(
  named: "convertsToDecoding()",
  in: PhraseDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what the grammar writes, constrained decoding may write, and nothing else",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/PhraseDecodingTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_16e225b8e69846f0b4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_24accessore225b8e69846f0b4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_25generatore225b8e69846f0b4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_33testContentRecorde225b8e69846f0b4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_24accessore225b8e69846f0b4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:30:6-30:6
