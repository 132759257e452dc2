@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_17Z94d3e2c9995997fafMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_7__localfMu_.aStopTextEndsTheTextBeforeItAcrossTokens())))
  }
  try await $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_25generator94d3e2c9995997fafMu_() async -> Testing.Test {
  return .__function(
  named: "aStopTextEndsTheTextBeforeItAcrossTokens()",
  in: GenerationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GenerationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift", line: 75, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_17Z94d3e2c9995997fafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_24accessor94d3e2c9995997fafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_25generator94d3e2c9995997fafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_33testContentRecord94d3e2c9995997fafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests010GenerationC0V016aStopTextEndsTheF20BeforeItAcrossTokens4TestfMp_24accessor94d3e2c9995997fafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:84:6-84:6
