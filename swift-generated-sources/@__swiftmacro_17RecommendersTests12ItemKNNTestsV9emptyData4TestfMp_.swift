@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_16a286a596ff37742bfMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ItemKNNTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_7__localfMu_.emptyData())))
  }
  try await $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_25generatora286a596ff37742bfMu_() async -> Testing.Test {
  return .__function(
  named: "emptyData()",
  in: ItemKNNTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "data without interactions gives empty neighbourhoods, not errors",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/BaselineTests.swift", filePath: "/work/tree/Tests/RecommendersTests/BaselineTests.swift", line: 223, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_16a286a596ff37742bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_24accessora286a596ff37742bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_25generatora286a596ff37742bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_33testContentRecorda286a596ff37742bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_24accessora286a596ff37742bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:230:6-230:6
