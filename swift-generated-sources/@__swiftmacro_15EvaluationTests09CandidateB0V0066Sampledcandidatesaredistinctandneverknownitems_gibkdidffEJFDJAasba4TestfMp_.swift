@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_17Z673308ee4475e796fMu_(count arg0:Int) async throws -> Void {
  @Sendable func $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_7__localfMu0_(count arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CandidateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_7__localfMu_.`Sampled candidates are distinct and never known items`(count: arg0))))
  }
  try await $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_7__localfMu0_(count: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_25generator673308ee4475e796fMu_() async -> Testing.Test {
  return .__function(
  named: "`Sampled candidates are distinct and never known items`(count:)",
  in: CandidateTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Sampled candidates are distinct and never known items",traits: [],arguments: {[5, 20, 57]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/CandidateTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift", line: 15, column: 6),
  parameters: [(firstName: "count",secondName: nil,type: (Int).self)],
  testFunction: $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_17Z673308ee4475e796fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_24accessor673308ee4475e796fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_25generator673308ee4475e796fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_33testContentRecord673308ee4475e796fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_24accessor673308ee4475e796fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:24:6-24:6
