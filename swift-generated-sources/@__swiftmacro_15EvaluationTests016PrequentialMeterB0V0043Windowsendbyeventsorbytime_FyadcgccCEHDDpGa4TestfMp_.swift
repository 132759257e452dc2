@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_17Z26d2cf29bd9f4400fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_7__localfMu_.`Windows end by events or by time`())))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_25generator26d2cf29bd9f4400fMu_() async -> Testing.Test {
  return .__function(
  named: "`Windows end by events or by time`()",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Windows end by events or by time",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 89, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_17Z26d2cf29bd9f4400fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_24accessor26d2cf29bd9f4400fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_25generator26d2cf29bd9f4400fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_33testContentRecord26d2cf29bd9f4400fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0043Windowsendbyeventsorbytime_FyadcgccCEHDDpGa4TestfMp_24accessor26d2cf29bd9f4400fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:99:6-99:6
