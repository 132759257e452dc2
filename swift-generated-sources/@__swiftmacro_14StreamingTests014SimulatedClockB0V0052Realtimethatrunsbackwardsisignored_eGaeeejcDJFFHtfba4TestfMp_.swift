@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_16a6395a268b7faf73fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulatedClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_7__localfMu_.`Real time that runs backwards is ignored`())))
  }
  try await $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_25generatora6395a268b7faf73fMu_() async -> Testing.Test {
  return .__function(
  named: "`Real time that runs backwards is ignored`()",
  in: SimulatedClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Real time that runs backwards is ignored",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/SimulatedClockTests.swift", filePath: "/work/tree/Tests/StreamingTests/SimulatedClockTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_16a6395a268b7faf73fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_24accessora6395a268b7faf73fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_25generatora6395a268b7faf73fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_33testContentRecorda6395a268b7faf73fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests014SimulatedClockB0V0052Realtimethatrunsbackwardsisignored_eGaeeejcDJFFHtfba4TestfMp_24accessora6395a268b7faf73fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:37:6-37:6
