@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_17Z6fb7a638ebfda23bfMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineAdapterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_7__localfMu_.`candidates are distinct, positives first, and corrected for sampling`())))
  }
  try await $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_25generator6fb7a638ebfda23bfMu_() async -> Testing.Test {
  return .__function(
  named: "`candidates are distinct, positives first, and corrected for sampling`()",
  in: OnlineAdapterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "candidates are distinct, positives first, and corrected for sampling",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineAdapterTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift", line: 120, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_17Z6fb7a638ebfda23bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_24accessor6fb7a638ebfda23bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_25generator6fb7a638ebfda23bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_33testContentRecord6fb7a638ebfda23bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests013OnlineAdapterB0V0084candidatesaredistinctpositivesfirstandcorrectedforsampling_itbdijfdjdJDBIAIaqaBGGaHb4TestfMp_24accessor6fb7a638ebfda23bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:132:6-132:6
