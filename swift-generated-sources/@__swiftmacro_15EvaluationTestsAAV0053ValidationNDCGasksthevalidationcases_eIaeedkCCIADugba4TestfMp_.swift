@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_17Z29cf4c29857ab845fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_7__localfMu_.`Validation NDCG asks the validation cases`())))
  }
  try await $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_25generator29cf4c29857ab845fMu_() async -> Testing.Test {
  return .__function(
  named: "`Validation NDCG asks the validation cases`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Validation NDCG asks the validation cases",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 79, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_17Z29cf4c29857ab845fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_24accessor29cf4c29857ab845fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_25generator29cf4c29857ab845fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_33testContentRecord29cf4c29857ab845fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0053ValidationNDCGasksthevalidationcases_eIaeedkCCIADugba4TestfMp_24accessor29cf4c29857ab845fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:84:6-84:6
