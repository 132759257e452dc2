@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_16eeec5b34efb235b9fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankingMetricsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_7__localfMu_.`A score that is not a number never wins`())))
  }
  try await $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_25generatoreeec5b34efb235b9fMu_() async -> Testing.Test {
  return .__function(
  named: "`A score that is not a number never wins`()",
  in: RankingMetricsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A score that is not a number never wins",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/RankingMetricsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift", line: 91, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_16eeec5b34efb235b9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_24accessoreeec5b34efb235b9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_25generatoreeec5b34efb235b9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_33testContentRecordeeec5b34efb235b9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_24accessoreeec5b34efb235b9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:100:6-100:6
