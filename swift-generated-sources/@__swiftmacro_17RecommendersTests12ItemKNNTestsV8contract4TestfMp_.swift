@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_17Z50f905562a075571fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ItemKNNTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_7__localfMu_.contract())))
  }
  try await $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_25generator50f905562a075571fMu_() async -> Testing.Test {
  return .__function(
  named: "contract()",
  in: ItemKNNTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "keeps the contract of a recommender",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 217, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_17Z50f905562a075571fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_24accessor50f905562a075571fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_25generator50f905562a075571fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_33testContentRecord50f905562a075571fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests12ItemKNNTestsV8contract4TestfMp_24accessor50f905562a075571fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:221:6-221:6
