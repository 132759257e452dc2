@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_17Z70954a1a74bb2685fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_7__localfMu_.`An empty split is refused with a hint`())))
  }
  try await $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_25generator70954a1a74bb2685fMu_() async -> Testing.Test {
  return .__function(
  named: "`An empty split is refused with a hint`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An empty split is refused with a hint",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 72, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_17Z70954a1a74bb2685fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_24accessor70954a1a74bb2685fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_25generator70954a1a74bb2685fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_33testContentRecord70954a1a74bb2685fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_24accessor70954a1a74bb2685fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:77:6-77:6
