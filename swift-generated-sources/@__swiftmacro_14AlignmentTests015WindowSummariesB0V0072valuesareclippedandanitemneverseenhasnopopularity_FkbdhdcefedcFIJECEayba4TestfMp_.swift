@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_17Z123f78be3f63b128fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WindowSummariesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_7__localfMu_.`values are clipped and an item never seen has no popularity`())))
  }
  try await $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_25generator123f78be3f63b128fMu_() async -> Testing.Test {
  return .__function(
  named: "`values are clipped and an item never seen has no popularity`()",
  in: WindowSummariesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "values are clipped and an item never seen has no popularity",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/WindowSummariesTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_17Z123f78be3f63b128fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_24accessor123f78be3f63b128fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_25generator123f78be3f63b128fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_33testContentRecord123f78be3f63b128fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests015WindowSummariesB0V0072valuesareclippedandanitemneverseenhasnopopularity_FkbdhdcefedcFIJECEayba4TestfMp_24accessor123f78be3f63b128fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:67:6-67:6
