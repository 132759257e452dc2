@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_16c1b11ecb59735f00fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ItemKNNTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_7__localfMu_.agreesWithNaiveTwin())))
  }
  try await $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_25generatorc1b11ecb59735f00fMu_() async -> Testing.Test {
  return .__function(
  named: "agreesWithNaiveTwin()",
  in: ItemKNNTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "agrees with counting every pair of items over every user",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 196, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_16c1b11ecb59735f00fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_24accessorc1b11ecb59735f00fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_25generatorc1b11ecb59735f00fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_33testContentRecordc1b11ecb59735f00fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_24accessorc1b11ecb59735f00fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:215:6-215:6
