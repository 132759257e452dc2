@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_17Z44100600297f7e4dfMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecentPopularityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_7__localfMu_.decays())))
  }
  try await $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_25generator44100600297f7e4dfMu_() async -> Testing.Test {
  return .__function(
  named: "decays()",
  in: RecentPopularityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an interaction counts half after each half-life",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 74, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_17Z44100600297f7e4dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_24accessor44100600297f7e4dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_25generator44100600297f7e4dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_33testContentRecord44100600297f7e4dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests016RecentPopularityB0V6decays4TestfMp_24accessor44100600297f7e4dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:83:6-83:6
