@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_17Z7116be52f4b81dcafMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PhraseDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_7__localfMu_.agrees())))
  }
  try await $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_25generator7116be52f4b81dcafMu_() async -> Testing.Test {
  return .__function(
  named: "agrees()",
  in: PhraseDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "forms agree with the number of fillings",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/PhraseDecodingTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_17Z7116be52f4b81dcafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_24accessor7116be52f4b81dcafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_25generator7116be52f4b81dcafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_33testContentRecord7116be52f4b81dcafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_24accessor7116be52f4b81dcafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:43:6-43:6
