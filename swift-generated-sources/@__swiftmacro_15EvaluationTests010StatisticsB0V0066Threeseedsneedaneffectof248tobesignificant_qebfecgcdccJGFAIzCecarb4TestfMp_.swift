@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_17Z77fe8314e9a0807dfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_7__localfMu_.`Three seeds need an effect of 2.48 to be significant`())))
  }
  try await $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_25generator77fe8314e9a0807dfMu_() async -> Testing.Test {
  return .__function(
  named: "`Three seeds need an effect of 2.48 to be significant`()",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Three seeds need an effect of 2.48 to be significant",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 59, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_17Z77fe8314e9a0807dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_24accessor77fe8314e9a0807dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_25generator77fe8314e9a0807dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_33testContentRecord77fe8314e9a0807dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0066Threeseedsneedaneffectof248tobesignificant_qebfecgcdccJGFAIzCecarb4TestfMp_24accessor77fe8314e9a0807dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:62:6-62:6
