@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_16Z6efcf5702236fe4fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_7__localfMu_.`a huge line is rejected without being held`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_24generator6efcf5702236fe4fMu_() async -> Testing.Test {
  return .__function(
  named: "`a huge line is rejected without being held`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a huge line is rejected without being held",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 100, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_16Z6efcf5702236fe4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_23accessor6efcf5702236fe4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_24generator6efcf5702236fe4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_32testContentRecord6efcf5702236fe4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0054ahugelineisrejectedwithoutbeingheld_HGaeecihfCFAGIuhba4TestfMp_23accessor6efcf5702236fe4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:109:6-109:6
