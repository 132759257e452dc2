@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_16b2aea86c3f18952dfMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_7__localfMu_.`scores are dot products of latents`())))
  }
  try await $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_25generatorb2aea86c3f18952dfMu_() async -> Testing.Test {
  return .__function(
  named: "`scores are dot products of latents`()",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "scores are dot products of latents",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 73, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_16b2aea86c3f18952dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_24accessorb2aea86c3f18952dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_25generatorb2aea86c3f18952dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_33testContentRecordb2aea86c3f18952dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_24accessorb2aea86c3f18952dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:81:6-81:6
