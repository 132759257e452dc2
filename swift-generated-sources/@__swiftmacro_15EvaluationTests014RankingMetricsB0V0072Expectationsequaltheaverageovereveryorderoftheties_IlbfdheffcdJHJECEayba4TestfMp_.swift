@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_17Z4080c0023874486dfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankingMetricsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_7__localfMu_.`Expectations equal the average over every order of the ties`())))
  }
  try await $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_25generator4080c0023874486dfMu_() async -> Testing.Test {
  return .__function(
  named: "`Expectations equal the average over every order of the ties`()",
  in: RankingMetricsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Expectations equal the average over every order of the ties",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/RankingMetricsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift", line: 109, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_17Z4080c0023874486dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_24accessor4080c0023874486dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_25generator4080c0023874486dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_33testContentRecord4080c0023874486dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests014RankingMetricsB0V0072Expectationsequaltheaverageovereveryorderoftheties_IlbfdheffcdJHJECEayba4TestfMp_24accessor4080c0023874486dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:140:6-140:6
