@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s13EncodersTests019PrecomputedFeaturesB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    PrecomputedFeaturesTests.self,
    traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/PrecomputedFeaturesTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift", line: 8, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13EncodersTests019PrecomputedFeaturesB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests019PrecomputedFeaturesB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13EncodersTests019PrecomputedFeaturesB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests019PrecomputedFeaturesB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:228:2-228:2
