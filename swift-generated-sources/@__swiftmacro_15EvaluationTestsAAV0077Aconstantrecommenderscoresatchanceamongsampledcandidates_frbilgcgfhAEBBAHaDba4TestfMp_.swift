@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_16ab9e1874c4bdd486fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_7__localfMu_.`A constant recommender scores at chance among sampled candidates`())))
  }
  try await $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_25generatorab9e1874c4bdd486fMu_() async -> Testing.Test {
  return .__function(
  named: "`A constant recommender scores at chance among sampled candidates`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A constant recommender scores at chance among sampled candidates",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_16ab9e1874c4bdd486fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_24accessorab9e1874c4bdd486fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_25generatorab9e1874c4bdd486fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_33testContentRecordab9e1874c4bdd486fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0077Aconstantrecommenderscoresatchanceamongsampledcandidates_frbilgcgfhAEBBAHaDba4TestfMp_24accessorab9e1874c4bdd486fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:27:6-27:6
