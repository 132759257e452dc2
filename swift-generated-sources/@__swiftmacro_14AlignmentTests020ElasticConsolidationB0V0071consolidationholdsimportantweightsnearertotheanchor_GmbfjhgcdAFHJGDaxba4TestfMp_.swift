@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_17Z95c2762e536ac152fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ElasticConsolidationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_7__localfMu_.`consolidation holds important weights nearer to the anchor`())))
  }
  try await $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_25generator95c2762e536ac152fMu_() async -> Testing.Test {
  return .__function(
  named: "`consolidation holds important weights nearer to the anchor`()",
  in: ElasticConsolidationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "consolidation holds important weights nearer to the anchor",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ElasticConsolidationTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift", line: 128, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_17Z95c2762e536ac152fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_24accessor95c2762e536ac152fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_25generator95c2762e536ac152fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_33testContentRecord95c2762e536ac152fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests020ElasticConsolidationB0V0071consolidationholdsimportantweightsnearertotheanchor_GmbfjhgcdAFHJGDaxba4TestfMp_24accessor95c2762e536ac152fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:151:6-151:6
