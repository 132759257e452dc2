@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_16e3b076e9ad73b13dfMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WindowSummariesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_7__localfMu_.`the mean latent averages what users had just before`())))
  }
  try await $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_25generatore3b076e9ad73b13dfMu_() async -> Testing.Test {
  return .__function(
  named: "`the mean latent averages what users had just before`()",
  in: WindowSummariesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the mean latent averages what users had just before",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/WindowSummariesTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_16e3b076e9ad73b13dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_24accessore3b076e9ad73b13dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_25generatore3b076e9ad73b13dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_33testContentRecorde3b076e9ad73b13dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests015WindowSummariesB0V0063themeanlatentaverageswhatusershadjustbefore_lfbegiefdeDDBDIzqba4TestfMp_24accessore3b076e9ad73b13dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:56:6-56:6
