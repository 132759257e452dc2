@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_16c2ae314943e3799dfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_7__localfMu_.`Candidates of a file compete, a target or a repetition does not`())))
  }
  try await $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_25generatorc2ae314943e3799dfMu_() async -> Testing.Test {
  return .__function(
  named: "`Candidates of a file compete, a target or a repetition does not`()",
  in: CandidateFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Candidates of a file compete, a target or a repetition does not",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 115, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_16c2ae314943e3799dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_24accessorc2ae314943e3799dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_25generatorc2ae314943e3799dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_33testContentRecordc2ae314943e3799dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_24accessorc2ae314943e3799dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:124:6-124:6
