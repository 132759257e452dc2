@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_17Z4deff40a4be76ee3fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_7__localfMu_.`before anything is learned the adapter scores as the frozen model`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_25generator4deff40a4be76ee3fMu_() async -> Testing.Test {
  return .__function(
  named: "`before anything is learned the adapter scores as the frozen model`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "before anything is learned the adapter scores as the frozen model",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_17Z4deff40a4be76ee3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_24accessor4deff40a4be76ee3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_25generator4deff40a4be76ee3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_33testContentRecord4deff40a4be76ee3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0078beforeanythingislearnedtheadapterscoresasthefrozenmodel_nqbichdhgcdgGGDGFHaEba4TestfMp_24accessor4deff40a4be76ee3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:19:6-19:6
