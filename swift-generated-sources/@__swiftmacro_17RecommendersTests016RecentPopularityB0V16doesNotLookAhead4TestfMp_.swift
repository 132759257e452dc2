@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_17Z134b794e04d5d805fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecentPopularityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_7__localfMu_.doesNotLookAhead())))
  }
  try await $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_25generator134b794e04d5d805fMu_() async -> Testing.Test {
  return .__function(
  named: "doesNotLookAhead()",
  in: RecentPopularityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "nothing at the moment of the question or after it counts",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 85, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_17Z134b794e04d5d805fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_24accessor134b794e04d5d805fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_25generator134b794e04d5d805fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_33testContentRecord134b794e04d5d805fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_24accessor134b794e04d5d805fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:101:6-101:6
