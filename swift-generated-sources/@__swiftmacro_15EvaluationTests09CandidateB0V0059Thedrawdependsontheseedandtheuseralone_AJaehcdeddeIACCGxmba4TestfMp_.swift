@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_17Z6c5fa2659790bba3fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_7__localfMu_.`The draw depends on the seed and the user alone`())))
  }
  try await $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_25generator6c5fa2659790bba3fMu_() async -> Testing.Test {
  return .__function(
  named: "`The draw depends on the seed and the user alone`()",
  in: CandidateTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The draw depends on the seed and the user alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 60, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_17Z6c5fa2659790bba3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_24accessor6c5fa2659790bba3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_25generator6c5fa2659790bba3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_33testContentRecord6c5fa2659790bba3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_24accessor6c5fa2659790bba3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:68:6-68:6
