@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s18LanguageModelTests018TokenizerReferenceC05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    TokenizerReferenceTests.self,
    traits: [.enabled(if: TokenizerSharedFiles.haveVocabularies, "the shared vocabularies are not here"),.__documentationLine("/// The four published vocabularies over the texts that their reference implementations encoded.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerReferenceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests018TokenizerReferenceC05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerReferenceC05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests018TokenizerReferenceC05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerReferenceC05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:136:2-136:2
