@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_16e010ad3c49308ce9fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ItemKNNTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_7__localfMu_.scoresHistory())))
  }
  try await $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_25generatore010ad3c49308ce9fMu_() async -> Testing.Test {
  return .__function(
  named: "scoresHistory()",
  in: ItemKNNTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a score sums similarities over the latest distinct items, the newest weighing most",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 174, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_16e010ad3c49308ce9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_24accessore010ad3c49308ce9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_25generatore010ad3c49308ce9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_33testContentRecorde010ad3c49308ce9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_24accessore010ad3c49308ce9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:194:6-194:6
