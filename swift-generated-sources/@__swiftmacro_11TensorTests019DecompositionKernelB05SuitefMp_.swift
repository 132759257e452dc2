@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11TensorTests019DecompositionKernelB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    DecompositionKernelTests.self,
    traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/DecompositionKernelTests.swift", filePath: "/work/tree/Tests/TensorTests/DecompositionKernelTests.swift", line: 5, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11TensorTests019DecompositionKernelB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests019DecompositionKernelB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11TensorTests019DecompositionKernelB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests019DecompositionKernelB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/DecompositionKernelTests.swift:76:2-76:2
