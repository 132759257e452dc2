@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_17Z8126aa67cd6afe4efMu_(changes arg0:String,place arg1:String,found arg2:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_7__localfMu0_(changes arg0:String,place arg1:String,found arg2:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_7__localfMu_.refusesByName(changes: arg0,place: arg1,found: arg2))))
  }
  try await $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_7__localfMu0_(changes: arg0,place: arg1,found: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_25generator8126aa67cd6afe4efMu_() async -> Testing.Test {
  return .__function(
  named: "refusesByName(changes:place:found:)",
  in: TokenizerJSONTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what is not supported is refused by its name and place",traits: [],arguments: {[
            (#"{"normalizer":{"type":"StripAccents"}}"#, "normalizer.type", "\"StripAccents\""),
            (#"{"normalizer":{"type":"Precompiled"}}"#, "normalizer.type", "\"Precompiled\""),
            (
                #"{"normalizer":{"type":"Replace","pattern":{"Regex":"a+"},"content":""}}"#,
                "normalizer.pattern.Regex", "\"a+\""
            ),
            (#"{"pre_tokenizer":{"type":"Whitespace"}}"#, "pre_tokenizer.type", "\"Whitespace\""),
            (
                #"{"pre_tokenizer":{"type":"Split","pattern":{"Regex":"a"},"#
                    + #""behavior":"Isolated","invert":false}}"#,
                "pre_tokenizer.pattern.Regex", "\"a\""
            ),
            (
                #"{"pre_tokenizer":{"type":"ByteLevel"}}"#, "decoder", "another"
            ),
            (
                #"{"post_processor":{"type":"BertProcessing"}}"#, "post_processor.type",
                "\"BertProcessing\""
            ),
            (#"{"decoder":{"type":"WordPiece"}}"#, "decoder.type", "\"WordPiece\""),
            (#"{"model":{"type":"Unigram"}}"#, "model.type", "\"Unigram\""),
            (#"{"model":{"dropout":0.5}}"#, "model.dropout", "the number 0.5"),
            (#"{"model":{"unk_token":"<none>"}}"#, "model.unk_token", "\"<none>\""),
            (
                #"{"model":{"continuing_subword_prefix":"@@"}}"#,
                "model.continuing_subword_prefix", "@@"
            ),
            (#"{"model":{"merges":["a b","a z"]}}"#, "model.merges[1]", "\"a z\""),
            (#"{"model":{"merges":["a b c"]}}"#, "model.merges[0]", "\"a b c\""),
            (#"{"model":{"merges":[],"vocab":{"a":0,"b":0}}}"#, "model.vocab", "again"),
            (#"{"model":{"merges":[],"vocab":{"a":5e9}}}"#, "model.vocab", "5000000000"),
            (#"{"model":{"merges":[],"vocab":{"a":1.5}}}"#, "model.vocab", "1.5"),
            (#"{"model":{"merges":[],"vocab":{"a":-1}}}"#, "model.vocab", "-1"),
            (#"{"truncation":{"max_length":5}}"#, "truncation", "an object"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift", line: 153, column: 6),
  parameters: [(firstName: "changes",secondName: nil,type: (String).self),(firstName: "place",secondName: nil,type: (String).self),(firstName: "found",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_17Z8126aa67cd6afe4efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_24accessor8126aa67cd6afe4efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_25generator8126aa67cd6afe4efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_33testContentRecord8126aa67cd6afe4efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_24accessor8126aa67cd6afe4efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:200:6-200:6
