@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_17Z773d87004ad8442efMu_() async throws -> Void {
  @Sendable func $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StreamEngineTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_7__localfMu_.`An own event takes effect now and is recorded under its name`())))
  }
  try await $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_25generator773d87004ad8442efMu_() async -> Testing.Test {
  return .__function(
  named: "`An own event takes effect now and is recorded under its name`()",
  in: StreamEngineTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An own event takes effect now and is recorded under its name",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/StreamEngineTests.swift", filePath: "/work/tree/Tests/StreamingTests/StreamEngineTests.swift", line: 120, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_17Z773d87004ad8442efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_24accessor773d87004ad8442efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_25generator773d87004ad8442efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_33testContentRecord773d87004ad8442efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests012StreamEngineB0V0073Anowneventtakeseffectnowandisrecordedunderitsname_BkbdffgddcifdABCAIEazba4TestfMp_24accessor773d87004ad8442efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:132:6-132:6
