@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_16a6f91d2742c85138fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_7__localfMu_.`the best items are those of the sorted scores`())))
  }
  try await $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_25generatora6f91d2742c85138fMu_() async -> Testing.Test {
  return .__function(
  named: "`the best items are those of the sorted scores`()",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the best items are those of the sorted scores",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 61, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_16a6f91d2742c85138fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_24accessora6f91d2742c85138fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_25generatora6f91d2742c85138fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_33testContentRecorda6f91d2742c85138fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_24accessora6f91d2742c85138fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:71:6-71:6
