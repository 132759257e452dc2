@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_17Z1e6a9380446b671efMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_7__localfMu_.`Per-user files give back what was measured`())))
  }
  try await $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_25generator1e6a9380446b671efMu_() async -> Testing.Test {
  return .__function(
  named: "`Per-user files give back what was measured`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Per-user files give back what was measured",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_17Z1e6a9380446b671efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_24accessor1e6a9380446b671efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_25generator1e6a9380446b671efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_33testContentRecord1e6a9380446b671efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0056Peruserfilesgivebackwhatwasmeasured_eHafeeedGIGICutBbahb4TestfMp_24accessor1e6a9380446b671efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:99:6-99:6
