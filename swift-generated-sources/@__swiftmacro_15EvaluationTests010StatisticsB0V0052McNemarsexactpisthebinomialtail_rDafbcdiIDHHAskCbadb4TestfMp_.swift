@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_16cd023662748e0d49fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_7__localfMu_.`McNemar's exact p is the binomial tail`())))
  }
  try await $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_25generatorcd023662748e0d49fMu_() async -> Testing.Test {
  return .__function(
  named: "`McNemar's exact p is the binomial tail`()",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "McNemar's exact p is the binomial tail",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 71, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_16cd023662748e0d49fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_24accessorcd023662748e0d49fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_25generatorcd023662748e0d49fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_33testContentRecordcd023662748e0d49fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_24accessorcd023662748e0d49fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:79:6-79:6
