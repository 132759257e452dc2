@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_17Z8740980fbc9b0966fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecParityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_7__localfMu_.`forward pass and scores agree`())))
  }
  try await $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_25generator8740980fbc9b0966fMu_() async -> Testing.Test {
  return .__function(
  named: "`forward pass and scores agree`()",
  in: SASRecParityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "forward pass and scores agree",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecParityTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecParityTests.swift", line: 14, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_17Z8740980fbc9b0966fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_24accessor8740980fbc9b0966fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_25generator8740980fbc9b0966fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_33testContentRecord8740980fbc9b0966fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_24accessor8740980fbc9b0966fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:46:6-46:6
