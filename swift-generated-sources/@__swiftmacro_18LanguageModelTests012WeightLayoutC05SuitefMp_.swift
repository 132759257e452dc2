@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s18LanguageModelTests012WeightLayoutC05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    WeightLayoutTests.self,
    traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/WeightLayoutTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/WeightLayoutTests.swift", line: 4, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests012WeightLayoutC05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012WeightLayoutC05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests012WeightLayoutC05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012WeightLayoutC05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/WeightLayoutTests.swift:12:2-12:2
