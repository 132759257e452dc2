@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_16e3bd0205a380334cfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankSelfTestTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_7__localfMu_.`A screen that ranks by something else is found out`())))
  }
  try await $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_25generatore3bd0205a380334cfMu_() async -> Testing.Test {
  return .__function(
  named: "`A screen that ranks by something else is found out`()",
  in: RankSelfTestTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A screen that ranks by something else is found out",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 114, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_16e3bd0205a380334cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_24accessore3bd0205a380334cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_25generatore3bd0205a380334cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_33testContentRecorde3bd0205a380334cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_24accessore3bd0205a380334cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:118:6-118:6
