@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_16f2cdb23a696b7b5afMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_7__localfMu_.`Outside the training items the validation item may compete`())))
  }
  try await $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_25generatorf2cdb23a696b7b5afMu_() async -> Testing.Test {
  return .__function(
  named: "`Outside the training items the validation item may compete`()",
  in: CandidateTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Outside the training items the validation item may compete",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_16f2cdb23a696b7b5afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_24accessorf2cdb23a696b7b5afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_25generatorf2cdb23a696b7b5afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_33testContentRecordf2cdb23a696b7b5afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_24accessorf2cdb23a696b7b5afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:33:6-33:6
