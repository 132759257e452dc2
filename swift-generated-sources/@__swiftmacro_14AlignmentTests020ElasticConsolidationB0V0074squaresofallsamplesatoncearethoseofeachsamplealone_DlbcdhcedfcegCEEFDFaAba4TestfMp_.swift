@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_17Z301e34b298c661dffMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ElasticConsolidationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_7__localfMu_.`squares of all samples at once are those of each sample alone`())))
  }
  try await $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_25generator301e34b298c661dffMu_() async -> Testing.Test {
  return .__function(
  named: "`squares of all samples at once are those of each sample alone`()",
  in: ElasticConsolidationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "squares of all samples at once are those of each sample alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ElasticConsolidationTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift", line: 77, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_17Z301e34b298c661dffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_24accessor301e34b298c661dffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_25generator301e34b298c661dffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_33testContentRecord301e34b298c661dffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_24accessor301e34b298c661dffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:126:6-126:6
