@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_16a3d7e4cf523376f7fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_7__localfMu_.`A user without a line is refused`())))
  }
  try await $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_25generatora3d7e4cf523376f7fMu_() async -> Testing.Test {
  return .__function(
  named: "`A user without a line is refused`()",
  in: CandidateFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A user without a line is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 138, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_16a3d7e4cf523376f7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_24accessora3d7e4cf523376f7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_25generatora3d7e4cf523376f7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_33testContentRecorda3d7e4cf523376f7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_24accessora3d7e4cf523376f7fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:141:6-141:6
