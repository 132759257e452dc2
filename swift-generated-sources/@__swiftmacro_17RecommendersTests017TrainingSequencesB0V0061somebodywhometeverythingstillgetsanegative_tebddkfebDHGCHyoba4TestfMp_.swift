@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_17Z15c18aee9490c07afMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TrainingSequencesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_7__localfMu_.`somebody who met everything still gets a negative`())))
  }
  try await $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_25generator15c18aee9490c07afMu_() async -> Testing.Test {
  return .__function(
  named: "`somebody who met everything still gets a negative`()",
  in: TrainingSequencesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "somebody who met everything still gets a negative",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/TrainingSequencesTests.swift", filePath: "/work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_17Z15c18aee9490c07afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_24accessor15c18aee9490c07afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_25generator15c18aee9490c07afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_33testContentRecord15c18aee9490c07afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_24accessor15c18aee9490c07afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:44:6-44:6
