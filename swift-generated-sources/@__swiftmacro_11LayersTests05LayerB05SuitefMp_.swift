@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11LayersTests05LayerB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    LayerTests.self,
    traits: [.__documentationLine("/// Each layer's gradient through its composition, and the keys its parameters have in checkpoints.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/LayerTests.swift", filePath: "/work/tree/Tests/LayersTests/LayerTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11LayersTests05LayerB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests05LayerB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11LayersTests05LayerB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests05LayerB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/LayerTests.swift:80:2-80:2
