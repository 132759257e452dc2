@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_17Z46902f2a23ba0ac4fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PhraseDecodingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_7__localfMu_.needsFillings())))
  }
  try await $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_25generator46902f2a23ba0ac4fMu_() async -> Testing.Test {
  return .__function(
  named: "needsFillings()",
  in: PhraseDecodingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a phrase whose slots nothing fills makes no grammar",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/PhraseDecodingTests.swift", filePath: "/work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_17Z46902f2a23ba0ac4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_24accessor46902f2a23ba0ac4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_25generator46902f2a23ba0ac4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_33testContentRecord46902f2a23ba0ac4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests014PhraseDecodingB0V13needsFillings4TestfMp_24accessor46902f2a23ba0ac4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:51:6-51:6
