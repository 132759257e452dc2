@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_17Z47e236108e6e1eadfMu_(shards arg0:Int) async throws -> Void {
  @Sendable func $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_7__localfMu0_(shards arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TrainingSequencesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_7__localfMu_.`shards and chunks hold every user once, in order`(shards: arg0))))
  }
  try await $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_7__localfMu0_(shards: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_25generator47e236108e6e1eadfMu_() async -> Testing.Test {
  return .__function(
  named: "`shards and chunks hold every user once, in order`(shards:)",
  in: TrainingSequencesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "shards and chunks hold every user once, in order",traits: [],arguments: {[1, 3, 8, 40]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/TrainingSequencesTests.swift", filePath: "/work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift", line: 46, column: 6),
  parameters: [(firstName: "shards",secondName: nil,type: (Int).self)],
  testFunction: $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_17Z47e236108e6e1eadfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_24accessor47e236108e6e1eadfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_25generator47e236108e6e1eadfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_33testContentRecord47e236108e6e1eadfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_24accessor47e236108e6e1eadfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:61:6-61:6
