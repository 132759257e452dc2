@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_16b26d30d63b95042afMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineIdentityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_7__localfMu_.`the same seed and stream give the same state, whatever the workers`())))
  }
  try await $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_25generatorb26d30d63b95042afMu_() async -> Testing.Test {
  return .__function(
  named: "`the same seed and stream give the same state, whatever the workers`()",
  in: OnlineIdentityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the same seed and stream give the same state, whatever the workers",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineIdentityTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift", line: 128, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_16b26d30d63b95042afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_24accessorb26d30d63b95042afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_25generatorb26d30d63b95042afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_33testContentRecordb26d30d63b95042afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests014OnlineIdentityB0V0081thesameseedandstreamgivethesamestatewhatevertheworkers_npbeedgedefidAIJCFHajCcaFb4TestfMp_24accessorb26d30d63b95042afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:138:6-138:6
