@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_16fef3697960165907fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankingMetricsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_7__localfMu_.`Equal scores give the expectation over their orders`())))
  }
  try await $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_25generatorfef3697960165907fMu_() async -> Testing.Test {
  return .__function(
  named: "`Equal scores give the expectation over their orders`()",
  in: RankingMetricsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Equal scores give the expectation over their orders",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/RankingMetricsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift", line: 54, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_16fef3697960165907fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_24accessorfef3697960165907fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_25generatorfef3697960165907fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_33testContentRecordfef3697960165907fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests014RankingMetricsB0V0063Equalscoresgivetheexpectationovertheirorders_kgbgedlefDDBDIzqba4TestfMp_24accessorfef3697960165907fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:64:6-64:6
