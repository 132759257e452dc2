@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_17Z487d125f271fe731fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecentPopularityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_7__localfMu_.longHalfLife())))
  }
  try await $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_25generator487d125f271fe731fMu_() async -> Testing.Test {
  return .__function(
  named: "longHalfLife()",
  in: RecentPopularityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a half-life beyond the data counts like popularity",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 103, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_17Z487d125f271fe731fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_24accessor487d125f271fe731fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_25generator487d125f271fe731fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_33testContentRecord487d125f271fe731fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_24accessor487d125f271fe731fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:111:6-111:6
