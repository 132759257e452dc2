@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_16ca7947fab5df7f2ffMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_7__localfMu_.`Items of the history do not compete under full ranking`())))
  }
  try await $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_25generatorca7947fab5df7f2ffMu_() async -> Testing.Test {
  return .__function(
  named: "`Items of the history do not compete under full ranking`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Items of the history do not compete under full ranking",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 29, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_16ca7947fab5df7f2ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_24accessorca7947fab5df7f2ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_25generatorca7947fab5df7f2ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_33testContentRecordca7947fab5df7f2ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0067Itemsofthehistorydonotcompeteunderfullranking_hhbcdhcdhfeHCIIEBatba4TestfMp_24accessorca7947fab5df7f2ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:38:6-38:6
