@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_16da4c765802fe22f3fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ElasticConsolidationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_7__localfMu_.`old information fades and the mean stays one`())))
  }
  try await $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_25generatorda4c765802fe22f3fMu_() async -> Testing.Test {
  return .__function(
  named: "`old information fades and the mean stays one`()",
  in: ElasticConsolidationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "old information fades and the mean stays one",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ElasticConsolidationTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift", line: 52, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_16da4c765802fe22f3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_24accessorda4c765802fe22f3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_25generatorda4c765802fe22f3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_33testContentRecordda4c765802fe22f3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_24accessorda4c765802fe22f3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:64:6-64:6
