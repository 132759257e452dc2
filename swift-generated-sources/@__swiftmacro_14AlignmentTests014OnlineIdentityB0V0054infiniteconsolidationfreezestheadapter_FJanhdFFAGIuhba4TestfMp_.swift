@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_16d8844b311c0a4931fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_7__localfMu_.`infinite consolidation freezes the adapter`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_25generatord8844b311c0a4931fMu_() async -> Testing.Test {
  return .__function(
  named: "`infinite consolidation freezes the adapter`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "infinite consolidation freezes the adapter",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 29, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_16d8844b311c0a4931fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_24accessord8844b311c0a4931fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_25generatord8844b311c0a4931fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_33testContentRecordd8844b311c0a4931fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0054infiniteconsolidationfreezestheadapter_FJanhdFFAGIuhba4TestfMp_24accessord8844b311c0a4931fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:36:6-36:6
