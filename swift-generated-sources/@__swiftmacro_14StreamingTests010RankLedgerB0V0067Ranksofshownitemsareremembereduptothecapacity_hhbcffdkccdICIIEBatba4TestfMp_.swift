@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_17Z6c7dc29457fe2f2bfMu_() async throws -> Void {
  @Sendable func $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankLedgerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_7__localfMu_.`Ranks of shown items are remembered up to the capacity`())))
  }
  try await $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_25generator6c7dc29457fe2f2bfMu_() async -> Testing.Test {
  return .__function(
  named: "`Ranks of shown items are remembered up to the capacity`()",
  in: RankLedgerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Ranks of shown items are remembered up to the capacity",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/RankLedgerTests.swift", filePath: "/work/tree/Tests/StreamingTests/RankLedgerTests.swift", line: 77, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_17Z6c7dc29457fe2f2bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_24accessor6c7dc29457fe2f2bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_25generator6c7dc29457fe2f2bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_33testContentRecord6c7dc29457fe2f2bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests010RankLedgerB0V0067Ranksofshownitemsareremembereduptothecapacity_hhbcffdkccdICIIEBatba4TestfMp_24accessor6c7dc29457fe2f2bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:86:6-86:6
