@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_16Z32230763edd621bfMu_() async throws -> Void {
  @Sendable func $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StreamEngineTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_7__localfMu_.`Events reach the event log of a catalogue`())))
  }
  try await $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_24generator32230763edd621bfMu_() async -> Testing.Test {
  return .__function(
  named: "`Events reach the event log of a catalogue`()",
  in: StreamEngineTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Events reach the event log of a catalogue",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/StreamEngineTests.swift", filePath: "/work/tree/Tests/StreamingTests/StreamEngineTests.swift", line: 152, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_16Z32230763edd621bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_23accessor32230763edd621bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_24generator32230763edd621bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_32testContentRecord32230763edd621bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests012StreamEngineB0V0053Eventsreachtheeventlogofacatalogue_gGafdfdcbGCIADugba4TestfMp_23accessor32230763edd621bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:167:6-167:6
