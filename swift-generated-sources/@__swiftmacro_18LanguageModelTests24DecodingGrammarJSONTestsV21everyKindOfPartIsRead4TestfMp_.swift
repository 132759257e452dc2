@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_17Z8fbc0150bdd714dbfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DecodingGrammarJSONTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_7__localfMu_.everyKindOfPartIsRead())))
  }
  try await $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_25generator8fbc0150bdd714dbfMu_() async -> Testing.Test {
  return .__function(
  named: "everyKindOfPartIsRead()",
  in: DecodingGrammarJSONTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/DecodingGrammarJSONTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift", line: 10, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_17Z8fbc0150bdd714dbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_24accessor8fbc0150bdd714dbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_25generator8fbc0150bdd714dbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_33testContentRecord8fbc0150bdd714dbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_24accessor8fbc0150bdd714dbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/DecodingGrammarJSONTests.swift:35:6-35:6
