@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_16e3793dd5de1e7613fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelComparisonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_7__localfMu_.`The bootstrap repeats by seed and covers the estimate`())))
  }
  try await $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_25generatore3793dd5de1e7613fMu_() async -> Testing.Test {
  return .__function(
  named: "`The bootstrap repeats by seed and covers the estimate`()",
  in: ModelComparisonTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The bootstrap repeats by seed and covers the estimate",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ModelComparisonTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ModelComparisonTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_16e3793dd5de1e7613fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_24accessore3793dd5de1e7613fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_25generatore3793dd5de1e7613fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_33testContentRecorde3793dd5de1e7613fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_24accessore3793dd5de1e7613fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:77:6-77:6
