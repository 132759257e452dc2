@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s13AutodiffTests06FrozenB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    FrozenTests.self,
    traits: [.__documentationLine("/// Gradients that pass through frozen weights, and gradients handed in from outside.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/FrozenTests.swift", filePath: "/work/tree/Tests/AutodiffTests/FrozenTests.swift", line: 6, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13AutodiffTests06FrozenB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests06FrozenB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13AutodiffTests06FrozenB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests06FrozenB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:117:2-117:2
