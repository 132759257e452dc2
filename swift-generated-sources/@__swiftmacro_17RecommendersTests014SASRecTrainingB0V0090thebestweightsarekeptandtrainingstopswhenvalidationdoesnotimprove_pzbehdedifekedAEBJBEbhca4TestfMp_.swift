@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_17Z2edf8eabd9b52a37fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_7__localfMu_.`the best weights are kept and training stops when validation does not improve`())))
  }
  try await $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_25generator2edf8eabd9b52a37fMu_() async -> Testing.Test {
  return .__function(
  named: "`the best weights are kept and training stops when validation does not improve`()",
  in: SASRecTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the best weights are kept and training stops when validation does not improve",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTrainingTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift", line: 97, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_17Z2edf8eabd9b52a37fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_24accessor2edf8eabd9b52a37fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_25generator2edf8eabd9b52a37fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_33testContentRecord2edf8eabd9b52a37fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_24accessor2edf8eabd9b52a37fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:114:6-114:6
