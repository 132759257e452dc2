@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_17Z66c0e9c1b17b6ad5fMu_(text arg0:String,place arg1:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_7__localfMu0_(text arg0:String,place arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_7__localfMu_.malformedJSON(text: arg0,place: arg1))))
  }
  try await $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_7__localfMu0_(text: arg0,place: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_25generator66c0e9c1b17b6ad5fMu_() async -> Testing.Test {
  return .__function(
  named: "malformedJSON(text:place:)",
  in: TokenizerJSONTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "malformed JSON is refused with its line",traits: [],arguments: {[
            ("{\"a\":\n\n [1,]}", "line 3, byte 11"), ("{\"a\":1", "line 1, byte 6"),
            ("{\"a\" 1}", "line 1, byte 5"), ("\n\n{\"a\":01}", "line 3, byte 7"),
            ("{\"a\":\"\\x\"}", "line 1, byte 7"), ("{\"a\":\"\\ud800\"}", "line 1, byte 12"),
            ("{\"a\":\"\u{1}\"}", "line 1, byte 6"), ("", "line 1, byte 0"),
            ("{\"a\":1} x", "line 1, byte 8"), ("{\"a\":-}", "line 1, byte 5"),
            (String(repeating: "[", count: 1000), "line 1, byte 64"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift", line: 202, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "place",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_17Z66c0e9c1b17b6ad5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_24accessor66c0e9c1b17b6ad5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_25generator66c0e9c1b17b6ad5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_33testContentRecord66c0e9c1b17b6ad5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_24accessor66c0e9c1b17b6ad5fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:217:6-217:6
