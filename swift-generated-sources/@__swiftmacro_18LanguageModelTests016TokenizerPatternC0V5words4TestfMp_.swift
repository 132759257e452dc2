@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_16d8054bed90be2863fMu_(pattern arg0:Pattern,text arg1:String,expected arg2:[String]) async throws -> Void {
  @Sendable func $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_7__localfMu0_(pattern arg0:Pattern,text arg1:String,expected arg2:[String],_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerPatternTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_7__localfMu_.words(pattern: arg0,text: arg1,expected: arg2))))
  }
  try await $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_7__localfMu0_(pattern: arg0,text: arg1,expected: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_25generatord8054bed90be2863fMu_() async -> Testing.Test {
  return .__function(
  named: "words(pattern:text:expected:)",
  in: TokenizerPatternTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "texts are cut into words as the published patterns cut them",traits: [],arguments: {examples},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerPatternTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift", line: 72, column: 6),
  parameters: [(firstName: "pattern",secondName: nil,type: (Pattern).self),(firstName: "text",secondName: nil,type: (String).self),(firstName: "expected",secondName: nil,type: ([String]).self)],
  testFunction: $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_16d8054bed90be2863fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_24accessord8054bed90be2863fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_25generatord8054bed90be2863fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_33testContentRecordd8054bed90be2863fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_24accessord8054bed90be2863fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift:83:6-83:6
