@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_16d080288400b8deabfMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TrainingSequencesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_7__localfMu_.`users without a next item do not train`())))
  }
  try await $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_25generatord080288400b8deabfMu_() async -> Testing.Test {
  return .__function(
  named: "`users without a next item do not train`()",
  in: TrainingSequencesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "users without a next item do not train",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/TrainingSequencesTests.swift", filePath: "/work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift", line: 10, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_16d080288400b8deabfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_24accessord080288400b8deabfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_25generatord080288400b8deabfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_33testContentRecordd080288400b8deabfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_24accessord080288400b8deabfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:18:6-18:6
