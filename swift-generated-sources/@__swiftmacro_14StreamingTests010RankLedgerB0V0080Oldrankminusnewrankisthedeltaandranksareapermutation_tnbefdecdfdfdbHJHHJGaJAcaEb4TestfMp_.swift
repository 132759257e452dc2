@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_16f50881e955a98aeefMu_() async throws -> Void {
  @Sendable func $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankLedgerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_7__localfMu_.`Old rank minus new rank is the delta, and ranks are a permutation`())))
  }
  try await $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_25generatorf50881e955a98aeefMu_() async -> Testing.Test {
  return .__function(
  named: "`Old rank minus new rank is the delta, and ranks are a permutation`()",
  in: RankLedgerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Old rank minus new rank is the delta, and ranks are a permutation",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/RankLedgerTests.swift", filePath: "/work/tree/Tests/StreamingTests/RankLedgerTests.swift", line: 47, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_16f50881e955a98aeefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_24accessorf50881e955a98aeefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_25generatorf50881e955a98aeefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_33testContentRecordf50881e955a98aeefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests010RankLedgerB0V0080Oldrankminusnewrankisthedeltaandranksareapermutation_tnbefdecdfdfdbHJHHJGaJAcaEb4TestfMp_24accessorf50881e955a98aeefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:61:6-61:6
