@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s14AlignmentTests020ElasticConsolidationB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ElasticConsolidationTests.self,
    traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ElasticConsolidationTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s14AlignmentTests020ElasticConsolidationB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests020ElasticConsolidationB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s14AlignmentTests020ElasticConsolidationB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests020ElasticConsolidationB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:152:2-152:2
