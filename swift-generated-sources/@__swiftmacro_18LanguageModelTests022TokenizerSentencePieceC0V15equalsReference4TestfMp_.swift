@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_17Z64358ce162fff164fMu_(name arg0:String,text arg1:String,ids arg2:[Int32],decoded arg3:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_7__localfMu0_(name arg0:String,text arg1:String,ids arg2:[Int32],decoded arg3:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerSentencePieceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_7__localfMu_.equalsReference(name: arg0,text: arg1,ids: arg2,decoded: arg3))))
  }
  try await $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_7__localfMu0_(name: arg0,text: arg1,ids: arg2,decoded: arg3)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_25generator64358ce162fff164fMu_() async -> Testing.Test {
  return .__function(
  named: "equalsReference(name:text:ids:decoded:)",
  in: TokenizerSentencePieceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "small models of every kind give the reference's ids and text",traits: [],arguments: {examples},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerSentencePieceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift", line: 215, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self),(firstName: "text",secondName: nil,type: (String).self),(firstName: "ids",secondName: nil,type: ([Int32]).self),(firstName: "decoded",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_17Z64358ce162fff164fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_24accessor64358ce162fff164fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_25generator64358ce162fff164fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_33testContentRecord64358ce162fff164fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_24accessor64358ce162fff164fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:222:6-222:6
