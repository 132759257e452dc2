@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_17Z21c96557f3e5fc2cfMu_(_ arg0:String,_ arg1:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecodingGrammarJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_7__localfMu_.mistakesAreToldWithTheirPlace(arg0,arg1))))
  }
  try await $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_25generator21c96557f3e5fc2cfMu_() async -> Testing.Test {
  return .__function(
  named: "mistakesAreToldWithTheirPlace(_:_:)",
  in: DecodingGrammarJSONTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
        ("{", "JSON"), ("3", "$"), ("[\"a\", 7]", "$[1]"), ("{\"slot\": \"a\"}", "$.choices"),
        ("{\"slot\": \"a\", \"choices\": [1]}", "$.choices"),
        ("{\"free\": \"a\", \"minimum\": -1}", "$.minimum"),
        ("{\"free\": \"a\", \"maximum\": 1.5}", "$.maximum"),
        ("{\"free\": \"a\", \"maximum\": 1e300}", "$.maximum"),
        ("{\"free\": \"a\", \"characters\": \"odd\"}", "$.characters"),
        ("{\"free\": \"a\", \"except\": \"\u{E9}\"}", "$.except"),
        ("{\"free\": \"a\", \"colour\": 1}", "colour"),
        ("{\"oneOf\": \"a\"}", "$.oneOf"), ("{}", "none of them"),
        ("{\"slot\": \"a\", \"free\": \"b\"}", "slot and free"),
        ("{\"repeat\": \"a\", \"atLeast\": 3, \"atMost\": 1}", "$.atMost"),
        (
            "[[[[\"a\", [{\"optional\": {\"oneOf\": [false]}}]]]]]",
            "$[0][0][0][1][0].optional.oneOf[0]"
        ),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/DecodingGrammarJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift", line: 37, column: 6),
  parameters: [(firstName: "_",secondName: "text",type: (String).self),(firstName: "_",secondName: "told",type: (String).self)],
  testFunction: $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_17Z21c96557f3e5fc2cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_24accessor21c96557f3e5fc2cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_25generator21c96557f3e5fc2cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_33testContentRecord21c96557f3e5fc2cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_24accessor21c96557f3e5fc2cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:58:6-58:6
