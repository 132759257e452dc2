@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_17Z1415b3bd682428dcfMu_() async throws -> Void {
  @Sendable func $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankLedgerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_7__localfMu_.`A pinned ranking stays the reference and collects the causes`())))
  }
  try await $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_25generator1415b3bd682428dcfMu_() async -> Testing.Test {
  return .__function(
  named: "`A pinned ranking stays the reference and collects the causes`()",
  in: RankLedgerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A pinned ranking stays the reference and collects the causes",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/RankLedgerTests.swift", filePath: "/work/tree/Tests/StreamingTests/RankLedgerTests.swift", line: 63, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_17Z1415b3bd682428dcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_24accessor1415b3bd682428dcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_25generator1415b3bd682428dcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_33testContentRecord1415b3bd682428dcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests010RankLedgerB0V0073Apinnedrankingstaysthereferenceandcollectsthecauses_umbghfdjdidCBCAIEazba4TestfMp_24accessor1415b3bd682428dcfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:75:6-75:6
