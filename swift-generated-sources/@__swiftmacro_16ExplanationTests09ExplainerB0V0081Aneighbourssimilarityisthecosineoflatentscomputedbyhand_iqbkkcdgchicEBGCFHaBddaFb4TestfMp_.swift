@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_16a79963258f04ad74fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_7__localfMu_.`A neighbour's similarity is the cosine of latents computed by hand`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_25generatora79963258f04ad74fMu_() async -> Testing.Test {
  return .__function(
  named: "`A neighbour's similarity is the cosine of latents computed by hand`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A neighbour's similarity is the cosine of latents computed by hand",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 65, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_16a79963258f04ad74fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_24accessora79963258f04ad74fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_25generatora79963258f04ad74fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_33testContentRecorda79963258f04ad74fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_24accessora79963258f04ad74fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:83:6-83:6
