@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_17Z1dbbb1f59e0cdea1fMu_(text arg0:String,window arg1:StreamWindow) async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_7__localfMu0_(text arg0:String,window arg1:StreamWindow,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_7__localfMu_.`Windows are read`(text: arg0,window: arg1))))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_7__localfMu0_(text: arg0,window: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_25generator1dbbb1f59e0cdea1fMu_() async -> Testing.Test {
  return .__function(
  named: "`Windows are read`(text:window:)",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Windows are read",traits: [],arguments: {[
        ("1000", StreamWindow.events(1_000)), ("30m", .milliseconds(1_800_000)),
        ("1h", .milliseconds(3_600_000)), ("2d", .milliseconds(172_800_000)),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 121, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "window",secondName: nil,type: (StreamWindow).self)],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_17Z1dbbb1f59e0cdea1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_24accessor1dbbb1f59e0cdea1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_25generator1dbbb1f59e0cdea1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_33testContentRecord1dbbb1f59e0cdea1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0027Windowsareread_GnadGEAAFgqa4TestfMp_24accessor1dbbb1f59e0cdea1fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:127:6-127:6
