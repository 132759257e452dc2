@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_17Z171531eac57063cefMu_() async throws -> Void {
  @Sendable func $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StreamEngineTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_7__localfMu_.`Full speed applies as many as the limit, and a pause none`())))
  }
  try await $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_25generator171531eac57063cefMu_() async -> Testing.Test {
  return .__function(
  named: "`Full speed applies as many as the limit, and a pause none`()",
  in: StreamEngineTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Full speed applies as many as the limit, and a pause none",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/StreamEngineTests.swift", filePath: "/work/tree/Tests/StreamingTests/StreamEngineTests.swift", line: 24, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_17Z171531eac57063cefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_24accessor171531eac57063cefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_25generator171531eac57063cefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_33testContentRecord171531eac57063cefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests012StreamEngineB0V0072Fullspeedappliesasmanyasthelimitandapausenone_ghbfhcecdfdbfBGDGFCabpcawb4TestfMp_24accessor171531eac57063cefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:34:6-34:6
