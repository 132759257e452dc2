@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_17Z7abe4d833d41ed46fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionCandidatesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_7__localfMu_.`a candidate's score has the same bits whoever is scored beside it`())))
  }
  try await $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_25generator7abe4d833d41ed46fMu_() async -> Testing.Test {
  return .__function(
  named: "`a candidate's score has the same bits whoever is scored beside it`()",
  in: SessionCandidatesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a candidate's score has the same bits whoever is scored beside it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionCandidatesTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_17Z7abe4d833d41ed46fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_24accessor7abe4d833d41ed46fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_25generator7abe4d833d41ed46fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_33testContentRecord7abe4d833d41ed46fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_24accessor7abe4d833d41ed46fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:54:6-54:6
