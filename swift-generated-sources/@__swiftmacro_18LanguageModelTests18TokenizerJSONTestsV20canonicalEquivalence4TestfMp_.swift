@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_17Z5bf03af3545d1f61fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_7__localfMu_.canonicalEquivalence())))
  }
  try await $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_25generator5bf03af3545d1f61fMu_() async -> Testing.Test {
  return .__function(
  named: "canonicalEquivalence()",
  in: TokenizerJSONTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tokens that differ in normalisation alone are two tokens",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift", line: 232, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_17Z5bf03af3545d1f61fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_24accessor5bf03af3545d1f61fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_25generator5bf03af3545d1f61fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_33testContentRecord5bf03af3545d1f61fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_24accessor5bf03af3545d1f61fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:240:6-240:6
