@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_17Z38f4a10878059708fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulatedUserSourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_7__localfMu_.`A seed repeats and another differs`())))
  }
  try await $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_25generator38f4a10878059708fMu_() async -> Testing.Test {
  return .__function(
  named: "`A seed repeats and another differs`()",
  in: SimulatedUserSourceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A seed repeats and another differs",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/SimulatedUserSourceTests.swift", filePath: "/work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift", line: 48, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_17Z38f4a10878059708fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_24accessor38f4a10878059708fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_25generator38f4a10878059708fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_33testContentRecord38f4a10878059708fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_24accessor38f4a10878059708fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:51:6-51:6
