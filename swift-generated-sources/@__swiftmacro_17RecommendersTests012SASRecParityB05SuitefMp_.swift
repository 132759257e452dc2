@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s17RecommendersTests012SASRecParityB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SASRecParityTests.self,
    traits: [.enabled(if: SASRecFixture.isAvailable, "the shared fixtures are not beside the checkout"),.__documentationLine("/// SASRec against numbers of a PyTorch implementation (`shared/oracles/make_sasrec.py`)."),.__documentationLine("///"),.__documentationLine("/// The fixture pads on the left and attends to that padding; here sequences are packed, padding is"),.__documentationLine("/// a term of the softmax, and row 0 of the fixture's item table, the padding row, is dropped.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecParityTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecParityTests.swift", line: 12, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17RecommendersTests012SASRecParityB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests012SASRecParityB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17RecommendersTests012SASRecParityB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests012SASRecParityB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:88:2-88:2
