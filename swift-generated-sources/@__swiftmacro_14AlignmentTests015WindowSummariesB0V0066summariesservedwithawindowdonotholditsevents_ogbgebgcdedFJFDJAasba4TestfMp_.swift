@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_16f364b098304d2892fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WindowSummariesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_7__localfMu_.`summaries served with a window do not hold its events`())))
  }
  try await $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_25generatorf364b098304d2892fMu_() async -> Testing.Test {
  return .__function(
  named: "`summaries served with a window do not hold its events`()",
  in: WindowSummariesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "summaries served with a window do not hold its events",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/WindowSummariesTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_16f364b098304d2892fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_24accessorf364b098304d2892fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_25generatorf364b098304d2892fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_33testContentRecordf364b098304d2892fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests015WindowSummariesB0V0066summariesservedwithawindowdonotholditsevents_ogbgebgcdedFJFDJAasba4TestfMp_24accessorf364b098304d2892fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:77:6-77:6
