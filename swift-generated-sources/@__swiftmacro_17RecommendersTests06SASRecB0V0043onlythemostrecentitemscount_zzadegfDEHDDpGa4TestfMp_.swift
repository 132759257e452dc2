@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_16f007ff72332157cafMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_7__localfMu_.`only the most recent items count`())))
  }
  try await $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_25generatorf007ff72332157cafMu_() async -> Testing.Test {
  return .__function(
  named: "`only the most recent items count`()",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "only the most recent items count",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 92, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_16f007ff72332157cafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_24accessorf007ff72332157cafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_25generatorf007ff72332157cafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_33testContentRecordf007ff72332157cafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_24accessorf007ff72332157cafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:97:6-97:6
