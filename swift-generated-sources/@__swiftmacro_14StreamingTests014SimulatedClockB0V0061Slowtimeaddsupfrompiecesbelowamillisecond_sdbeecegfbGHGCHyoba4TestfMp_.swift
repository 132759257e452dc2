@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_17Z5f8cb5e7ec4d22c4fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulatedClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_7__localfMu_.`Slow time adds up from pieces below a millisecond`())))
  }
  try await $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_25generator5f8cb5e7ec4d22c4fMu_() async -> Testing.Test {
  return .__function(
  named: "`Slow time adds up from pieces below a millisecond`()",
  in: SimulatedClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Slow time adds up from pieces below a millisecond",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/SimulatedClockTests.swift", filePath: "/work/tree/Tests/StreamingTests/SimulatedClockTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_17Z5f8cb5e7ec4d22c4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_24accessor5f8cb5e7ec4d22c4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_25generator5f8cb5e7ec4d22c4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_33testContentRecord5f8cb5e7ec4d22c4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests014SimulatedClockB0V0061Slowtimeaddsupfrompiecesbelowamillisecond_sdbeecegfbGHGCHyoba4TestfMp_24accessor5f8cb5e7ec4d22c4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:17:6-17:6
