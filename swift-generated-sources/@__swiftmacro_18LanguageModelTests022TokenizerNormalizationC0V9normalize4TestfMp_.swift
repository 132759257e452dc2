@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_17Z391d5686bc14acfcfMu_(text arg0:String,nfc arg1:String,nfd arg2:String,nfkc arg3:String,nfkd arg4:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_7__localfMu0_(text arg0:String,nfc arg1:String,nfd arg2:String,nfkc arg3:String,nfkd arg4:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerNormalizationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_7__localfMu_.normalize(text: arg0,nfc: arg1,nfd: arg2,nfkc: arg3,nfkd: arg4))))
  }
  try await $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_7__localfMu0_(text: arg0,nfc: arg1,nfd: arg2,nfkc: arg3,nfkd: arg4)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_25generator391d5686bc14acfcfMu_() async -> Testing.Test {
  return .__function(
  named: "normalize(text:nfc:nfd:nfkc:nfkd:)",
  in: TokenizerNormalizationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "texts are normalised as the Unicode standard says",traits: [],arguments: {examples},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerNormalizationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift", line: 50, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "nfc",secondName: nil,type: (String).self),(firstName: "nfd",secondName: nil,type: (String).self),(firstName: "nfkc",secondName: nil,type: (String).self),(firstName: "nfkd",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_17Z391d5686bc14acfcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_24accessor391d5686bc14acfcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_25generator391d5686bc14acfcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_33testContentRecord391d5686bc14acfcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_24accessor391d5686bc14acfcfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerNormalizationTests.swift:58:6-58:6
