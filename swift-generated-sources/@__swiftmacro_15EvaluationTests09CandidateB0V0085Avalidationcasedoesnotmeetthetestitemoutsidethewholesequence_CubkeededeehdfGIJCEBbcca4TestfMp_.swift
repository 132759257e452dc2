@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_17Z84752cbeacaa8e97fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_7__localfMu_.`A validation case does not meet the test item outside the whole sequence`())))
  }
  try await $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_25generator84752cbeacaa8e97fMu_() async -> Testing.Test {
  return .__function(
  named: "`A validation case does not meet the test item outside the whole sequence`()",
  in: CandidateTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A validation case does not meet the test item outside the whole sequence",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 35, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_17Z84752cbeacaa8e97fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_24accessor84752cbeacaa8e97fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_25generator84752cbeacaa8e97fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_33testContentRecord84752cbeacaa8e97fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests09CandidateB0V0085Avalidationcasedoesnotmeetthetestitemoutsidethewholesequence_CubkeededeehdfGIJCEBbcca4TestfMp_24accessor84752cbeacaa8e97fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:42:6-42:6
