@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_17Z1ba09ce8681c929afMu_(k arg0:Int) async throws -> Void {
  @Sendable func $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_7__localfMu0_(k arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankingMetricsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_7__localfMu_.`A constant scorer scores exactly at chance`(k: arg0))))
  }
  try await $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_7__localfMu0_(k: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_25generator1ba09ce8681c929afMu_() async -> Testing.Test {
  return .__function(
  named: "`A constant scorer scores exactly at chance`(k:)",
  in: RankingMetricsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A constant scorer scores exactly at chance",traits: [],arguments: {[1, 5, 10, 20, 101]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/RankingMetricsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift", line: 79, column: 6),
  parameters: [(firstName: "k",secondName: nil,type: (Int).self)],
  testFunction: $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_17Z1ba09ce8681c929afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_24accessor1ba09ce8681c929afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_25generator1ba09ce8681c929afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_33testContentRecord1ba09ce8681c929afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_24accessor1ba09ce8681c929afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:89:6-89:6
