@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_16Z3095d2ae161d660fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelComparisonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_7__localfMu_.`Cases of one user count as one pair`())))
  }
  try await $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_24generator3095d2ae161d660fMu_() async -> Testing.Test {
  return .__function(
  named: "`Cases of one user count as one pair`()",
  in: ModelComparisonTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Cases of one user count as one pair",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ModelComparisonTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ModelComparisonTests.swift", line: 52, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_16Z3095d2ae161d660fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_23accessor3095d2ae161d660fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_24generator3095d2ae161d660fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_32testContentRecord3095d2ae161d660fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests015ModelComparisonB0V0046Casesofoneusercountasonepair_xAacdefcdFDEJJqJa4TestfMp_23accessor3095d2ae161d660fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:57:6-57:6
