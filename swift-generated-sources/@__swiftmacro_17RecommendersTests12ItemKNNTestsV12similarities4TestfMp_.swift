@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_17Z43c838340340891ffMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ItemKNNTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_7__localfMu_.similarities())))
  }
  try await $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_25generator43c838340340891ffMu_() async -> Testing.Test {
  return .__function(
  named: "similarities()",
  in: ItemKNNTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "similarity is the cosine over sets of users, shrunk",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 155, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_17Z43c838340340891ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_24accessor43c838340340891ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_25generator43c838340340891ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_33testContentRecord43c838340340891ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_24accessor43c838340340891ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:172:6-172:6
