@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_17Z6d2dae350e8076bbfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_7__localfMu_.`Results do not depend on the size of a chunk`())))
  }
  try await $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_25generator6d2dae350e8076bbfMu_() async -> Testing.Test {
  return .__function(
  named: "`Results do not depend on the size of a chunk`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Results do not depend on the size of a chunk",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_17Z6d2dae350e8076bbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_24accessor6d2dae350e8076bbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_25generator6d2dae350e8076bbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_33testContentRecord6d2dae350e8076bbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_24accessor6d2dae350e8076bbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:58:6-58:6
