@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_15aa08c303fc28754fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelComparisonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_7__localfMu_.`A metric that was not measured is refused`())))
  }
  try await $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_24generatoraa08c303fc28754fMu_() async -> Testing.Test {
  return .__function(
  named: "`A metric that was not measured is refused`()",
  in: ModelComparisonTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A metric that was not measured is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ModelComparisonTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ModelComparisonTests.swift", line: 59, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_15aa08c303fc28754fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_23accessoraa08c303fc28754fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_24generatoraa08c303fc28754fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_32testContentRecordaa08c303fc28754fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests015ModelComparisonB0V0053Ametricthatwasnotmeasuredisrefused_bGageddicECIADugba4TestfMp_23accessoraa08c303fc28754fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:66:6-66:6
