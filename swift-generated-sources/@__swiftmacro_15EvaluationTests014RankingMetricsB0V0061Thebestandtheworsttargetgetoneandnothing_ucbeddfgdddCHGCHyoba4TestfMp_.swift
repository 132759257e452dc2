@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_17Z5be155bb74c6d79dfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankingMetricsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_7__localfMu_.`The best and the worst target get one and nothing`())))
  }
  try await $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_25generator5be155bb74c6d79dfMu_() async -> Testing.Test {
  return .__function(
  named: "`The best and the worst target get one and nothing`()",
  in: RankingMetricsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The best and the worst target get one and nothing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/RankingMetricsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_17Z5be155bb74c6d79dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_24accessor5be155bb74c6d79dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_25generator5be155bb74c6d79dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_33testContentRecord5be155bb74c6d79dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_24accessor5be155bb74c6d79dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:36:6-36:6
