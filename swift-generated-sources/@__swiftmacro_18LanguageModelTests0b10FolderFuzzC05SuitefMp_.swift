@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s18LanguageModelTests0b10FolderFuzzC05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ModelFolderFuzzTests.self,
    traits: [.__documentationLine("/// Mutated configurations, indexes and headers end in an error or in a model that runs: no crash, no"),.__documentationLine("/// hang, no read outside a file.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderFuzzTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderFuzzTests.swift", line: 9, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests0b10FolderFuzzC05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b10FolderFuzzC05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s18LanguageModelTests0b10FolderFuzzC05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b10FolderFuzzC05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderFuzzTests.swift:46:2-46:2
