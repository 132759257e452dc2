@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_17Z5856737441a6865bfMu_() async throws -> Void {
  @Sendable func $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulatedClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_7__localfMu_.`Simulated time runs at its factor`())))
  }
  try await $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_25generator5856737441a6865bfMu_() async -> Testing.Test {
  return .__function(
  named: "`Simulated time runs at its factor`()",
  in: SimulatedClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Simulated time runs at its factor",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/SimulatedClockTests.swift", filePath: "/work/tree/Tests/StreamingTests/SimulatedClockTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_17Z5856737441a6865bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_24accessor5856737441a6865bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_25generator5856737441a6865bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_33testContentRecord5856737441a6865bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests014SimulatedClockB0V0044Simulatedtimerunsatitsfactor_BAaeecdFHJIIpHa4TestfMp_24accessor5856737441a6865bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:11:6-11:6
