@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_16f4c5688fc0a2d109fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_7__localfMu_.`The paired test reproduces the sleep data`())))
  }
  try await $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_25generatorf4c5688fc0a2d109fMu_() async -> Testing.Test {
  return .__function(
  named: "`The paired test reproduces the sleep data`()",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The paired test reproduces the sleep data",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 46, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_16f4c5688fc0a2d109fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_24accessorf4c5688fc0a2d109fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_25generatorf4c5688fc0a2d109fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_33testContentRecordf4c5688fc0a2d109fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_24accessorf4c5688fc0a2d109fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:57:6-57:6
