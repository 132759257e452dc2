@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_17Z51599882ebdef686fMu_(example arg0:Example) async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_7__localfMu0_(example arg0:Example,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_7__localfMu_.equalsReference(example: arg0))))
  }
  try await $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_7__localfMu0_(example: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_25generator51599882ebdef686fMu_() async -> Testing.Test {
  return .__function(
  named: "equalsReference(example:)",
  in: TokenizerJSONTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every supported step gives the reference's ids and text",traits: [],arguments: {examples},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift", line: 144, column: 6),
  parameters: [(firstName: "example",secondName: nil,type: (Example).self)],
  testFunction: $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_17Z51599882ebdef686fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_24accessor51599882ebdef686fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_25generator51599882ebdef686fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_33testContentRecord51599882ebdef686fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_24accessor51599882ebdef686fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:151:6-151:6
