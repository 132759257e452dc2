@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_17Z9b289a118dbc620cfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerNormalizationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_7__localfMu_.older())))
  }
  try await $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_25generator9b289a118dbc620cfMu_() async -> Testing.Test {
  return .__function(
  named: "older()",
  in: TokenizerNormalizationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the tokenizers library knows nothing after Unicode 9",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerNormalizationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift", line: 60, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_17Z9b289a118dbc620cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_24accessor9b289a118dbc620cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_25generator9b289a118dbc620cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_33testContentRecord9b289a118dbc620cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_24accessor9b289a118dbc620cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:68:6-68:6
