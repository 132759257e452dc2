@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_17Z312970ae48b7aa13fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecodingGrammarJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_7__localfMu_.deepNestingIsRefused())))
  }
  try await $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_25generator312970ae48b7aa13fMu_() async -> Testing.Test {
  return .__function(
  named: "deepNestingIsRefused()",
  in: DecodingGrammarJSONTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/DecodingGrammarJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift", line: 60, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_17Z312970ae48b7aa13fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_24accessor312970ae48b7aa13fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_25generator312970ae48b7aa13fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_33testContentRecord312970ae48b7aa13fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_24accessor312970ae48b7aa13fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:64:6-64:6
