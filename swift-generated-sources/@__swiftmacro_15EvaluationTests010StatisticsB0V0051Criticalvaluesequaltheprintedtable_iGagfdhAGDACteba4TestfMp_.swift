@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_16a847ac239b3e67a0fMu_(df arg0:Int,p arg1:Double,t arg2:Double) async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_7__localfMu0_(df arg0:Int,p arg1:Double,t arg2:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_7__localfMu_.`Critical values equal the printed table`(df: arg0,p: arg1,t: arg2))))
  }
  try await $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_7__localfMu0_(df: arg0,p: arg1,t: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_25generatora847ac239b3e67a0fMu_() async -> Testing.Test {
  return .__function(
  named: "`Critical values equal the printed table`(df:p:t:)",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Critical values equal the printed table",traits: [],arguments: {[
        (1, 0.05, 12.706_204_7), (2, 0.05, 4.302_652_7), (9, 0.05, 2.262_157_2),
        (30, 0.05, 2.042_272_5), (2, 0.01, 9.924_843_2), (10, 0.001, 4.586_893_9),
        (22_362, 0.05, 1.960_070),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 36, column: 6),
  parameters: [(firstName: "df",secondName: nil,type: (Int).self),(firstName: "p",secondName: nil,type: (Double).self),(firstName: "t",secondName: nil,type: (Double).self)],
  testFunction: $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_16a847ac239b3e67a0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_24accessora847ac239b3e67a0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_25generatora847ac239b3e67a0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_33testContentRecorda847ac239b3e67a0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_24accessora847ac239b3e67a0fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:44:6-44:6
