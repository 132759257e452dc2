@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_17Z63732aaa61d17fb1fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankLedgerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_7__localfMu_.`The first ranking has no changes`())))
  }
  try await $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_25generator63732aaa61d17fb1fMu_() async -> Testing.Test {
  return .__function(
  named: "`The first ranking has no changes`()",
  in: RankLedgerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The first ranking has no changes",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/RankLedgerTests.swift", filePath: "/work/tree/Tests/StreamingTests/RankLedgerTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_17Z63732aaa61d17fb1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_24accessor63732aaa61d17fb1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_25generator63732aaa61d17fb1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_33testContentRecord63732aaa61d17fb1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests010RankLedgerB0V0043Thefirstrankinghasnochanges_yzafhdcFEHDDpGa4TestfMp_24accessor63732aaa61d17fb1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:24:6-24:6
