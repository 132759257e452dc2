@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s18LanguageModelTests013TokenizerFuzzC05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    TokenizerFuzzTests.self,
    traits: [.__documentationLine("/// Damaged tokenizer files of every kind: each is refused with a `LanguageModelError` that names the"),.__documentationLine("/// file, or gives a tokenizer that encodes and decodes without harm."),.__documentationLine("///"),.__documentationLine("/// A few hundred files in every run; the environment variable WHYREC_FUZZ asks for more.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerFuzzTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift", line: 10, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests013TokenizerFuzzC05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests013TokenizerFuzzC05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests013TokenizerFuzzC05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests013TokenizerFuzzC05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:166:2-166:2
