@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_16c3fe779ab0a83e5afMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_7__localfMu_.`Targets of the other half of a divided split are known as well`())))
  }
  try await $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_25generatorc3fe779ab0a83e5afMu_() async -> Testing.Test {
  return .__function(
  named: "`Targets of the other half of a divided split are known as well`()",
  in: CandidateTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Targets of the other half of a divided split are known as well",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 44, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_16c3fe779ab0a83e5afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_24accessorc3fe779ab0a83e5afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_25generatorc3fe779ab0a83e5afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_33testContentRecordc3fe779ab0a83e5afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_24accessorc3fe779ab0a83e5afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:58:6-58:6
