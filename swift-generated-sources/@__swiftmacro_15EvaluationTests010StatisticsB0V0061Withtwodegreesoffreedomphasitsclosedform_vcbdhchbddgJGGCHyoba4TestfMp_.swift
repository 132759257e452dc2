@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_17Z6128285adb9c6640fMu_(t arg0:Double) async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_7__localfMu0_(t arg0:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_7__localfMu_.`With two degrees of freedom p has its closed form`(t: arg0))))
  }
  try await $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_7__localfMu0_(t: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_25generator6128285adb9c6640fMu_() async -> Testing.Test {
  return .__function(
  named: "`With two degrees of freedom p has its closed form`(t:)",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "With two degrees of freedom p has its closed form",traits: [],arguments: {[0.0, 0.3, 1, 2.5, 4.303, 40]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 28, column: 6),
  parameters: [(firstName: "t",secondName: nil,type: (Double).self)],
  testFunction: $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_17Z6128285adb9c6640fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_24accessor6128285adb9c6640fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_25generator6128285adb9c6640fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_33testContentRecord6128285adb9c6640fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_24accessor6128285adb9c6640fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:34:6-34:6
