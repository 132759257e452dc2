@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_16cd907689d5f02af4fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_7__localfMu_.`infinite consolidation freezes what was learned before it`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_25generatorcd907689d5f02af4fMu_() async -> Testing.Test {
  return .__function(
  named: "`infinite consolidation freezes what was learned before it`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "infinite consolidation freezes what was learned before it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_16cd907689d5f02af4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_24accessorcd907689d5f02af4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_25generatorcd907689d5f02af4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_33testContentRecordcd907689d5f02af4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0070infiniteconsolidationfreezeswhatwaslearnedbeforeit_ElbnhedhgFBFEBDawba4TestfMp_24accessorcd907689d5f02af4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:48:6-48:6
