@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_17Z429da31b90f5a49ffMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_7__localfMu_.`reading continues at a checkpoint, plain and packed`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_25generator429da31b90f5a49ffMu_() async -> Testing.Test {
  return .__function(
  named: "`reading continues at a checkpoint, plain and packed`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "reading continues at a checkpoint, plain and packed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 144, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_17Z429da31b90f5a49ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_24accessor429da31b90f5a49ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_25generator429da31b90f5a49ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_33testContentRecord429da31b90f5a49ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0065readingcontinuesatacheckpointplainandpacked_pfbjcbkfdDICFCzkgcaqb4TestfMp_24accessor429da31b90f5a49ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:160:6-160:6
