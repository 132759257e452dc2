@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_16efb5970dfd8f277dfMu_(text arg0:String,expected arg1:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_7__localfMu0_(text arg0:String,expected arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerCLIPTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_7__localfMu_.unescape(text: arg0,expected: arg1))))
  }
  try await $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_7__localfMu0_(text: arg0,expected: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_25generatorefb5970dfd8f277dfMu_() async -> Testing.Test {
  return .__function(
  named: "unescape(text:expected:)",
  in: TokenizerCLIPTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "character references are read as the HTML standard reads them",traits: [],arguments: {references},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerCLIPTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift", line: 45, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "expected",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_16efb5970dfd8f277dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_24accessorefb5970dfd8f277dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_25generatorefb5970dfd8f277dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_33testContentRecordefb5970dfd8f277dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_24accessorefb5970dfd8f277dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:48:6-48:6
