@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_16bd6654aeb67a53e4fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_7__localfMu_.growth())))
  }
  try await $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_25generatorbd6654aeb67a53e4fMu_() async -> Testing.Test {
  return .__function(
  named: "growth()",
  in: TokenizerJSONTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "steps that double a text forty times are refused before they fill the memory",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift", line: 219, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_16bd6654aeb67a53e4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_24accessorbd6654aeb67a53e4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_25generatorbd6654aeb67a53e4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_33testContentRecordbd6654aeb67a53e4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_24accessorbd6654aeb67a53e4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:230:6-230:6
