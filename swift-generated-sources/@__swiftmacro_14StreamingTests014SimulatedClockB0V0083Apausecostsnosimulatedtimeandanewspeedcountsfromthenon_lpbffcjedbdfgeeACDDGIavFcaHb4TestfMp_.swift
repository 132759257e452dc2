@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_17Z7e17a36602eb80d1fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulatedClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_7__localfMu_.`A pause costs no simulated time, and a new speed counts from then on`())))
  }
  try await $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_25generator7e17a36602eb80d1fMu_() async -> Testing.Test {
  return .__function(
  named: "`A pause costs no simulated time, and a new speed counts from then on`()",
  in: SimulatedClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A pause costs no simulated time, and a new speed counts from then on",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/SimulatedClockTests.swift", filePath: "/work/tree/Tests/StreamingTests/SimulatedClockTests.swift", line: 19, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_17Z7e17a36602eb80d1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_24accessor7e17a36602eb80d1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_25generator7e17a36602eb80d1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_33testContentRecord7e17a36602eb80d1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests014SimulatedClockB0V0083Apausecostsnosimulatedtimeandanewspeedcountsfromthenon_lpbffcjedbdfgeeACDDGIavFcaHb4TestfMp_24accessor7e17a36602eb80d1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:30:6-30:6
