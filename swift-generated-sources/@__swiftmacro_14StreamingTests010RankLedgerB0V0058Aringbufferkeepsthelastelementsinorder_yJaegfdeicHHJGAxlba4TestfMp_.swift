@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_17Z2c6ea71851139419fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankLedgerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_7__localfMu_.`A ring buffer keeps the last elements in order`())))
  }
  try await $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_25generator2c6ea71851139419fMu_() async -> Testing.Test {
  return .__function(
  named: "`A ring buffer keeps the last elements in order`()",
  in: RankLedgerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A ring buffer keeps the last elements in order",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/RankLedgerTests.swift", filePath: "/work/tree/Tests/StreamingTests/RankLedgerTests.swift", line: 88, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_17Z2c6ea71851139419fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_24accessor2c6ea71851139419fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_25generator2c6ea71851139419fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_33testContentRecord2c6ea71851139419fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests010RankLedgerB0V0058Aringbufferkeepsthelastelementsinorder_yJaegfdeicHHJGAxlba4TestfMp_24accessor2c6ea71851139419fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:97:6-97:6
