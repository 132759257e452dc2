@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s13AutodiffTests08GradientB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    GradientTests.self,
    traits: [.__documentationLine("/// A gradient check for every operation a tape can record.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/GradientTests.swift", filePath: "/work/tree/Tests/AutodiffTests/GradientTests.swift", line: 6, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13AutodiffTests08GradientB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests08GradientB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13AutodiffTests08GradientB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests08GradientB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/GradientTests.swift:37:2-37:2
