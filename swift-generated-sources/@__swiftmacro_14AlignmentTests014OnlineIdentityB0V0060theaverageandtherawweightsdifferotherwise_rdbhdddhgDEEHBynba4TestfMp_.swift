@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_16c4c451445280dec4fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_7__localfMu_.`the average and the raw weights differ otherwise`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_25generatorc4c451445280dec4fMu_() async -> Testing.Test {
  return .__function(
  named: "`the average and the raw weights differ otherwise`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the average and the raw weights differ otherwise",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_16c4c451445280dec4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_24accessorc4c451445280dec4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_25generatorc4c451445280dec4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_33testContentRecordc4c451445280dec4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_24accessorc4c451445280dec4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:64:6-64:6
