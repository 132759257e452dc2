@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_17Z2edc8af2afc76c93fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_7__localfMu_.`Holm multiplies from the smallest and keeps the order`())))
  }
  try await $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_25generator2edc8af2afc76c93fMu_() async -> Testing.Test {
  return .__function(
  named: "`Holm multiplies from the smallest and keeps the order`()",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Holm multiplies from the smallest and keeps the order",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 88, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_17Z2edc8af2afc76c93fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_24accessor2edc8af2afc76c93fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_25generator2edc8af2afc76c93fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_33testContentRecord2edc8af2afc76c93fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0066Holmmultipliesfromthesmallestandkeepstheorder_ghbkedidfdEJFDJAasba4TestfMp_24accessor2edc8af2afc76c93fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:95:6-95:6
