@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_17Z6c2ac347a8207736fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WeightLayoutTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_7__localfMu_.`stacked pieces share one product and keep their order`())))
  }
  try await $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_25generator6c2ac347a8207736fMu_() async -> Testing.Test {
  return .__function(
  named: "`stacked pieces share one product and keep their order`()",
  in: WeightLayoutTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "stacked pieces share one product and keep their order",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/WeightLayoutTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/WeightLayoutTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_17Z6c2ac347a8207736fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_24accessor6c2ac347a8207736fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_25generator6c2ac347a8207736fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_33testContentRecord6c2ac347a8207736fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests012WeightLayoutC0V0066stackedpiecesshareoneproductandkeeptheirorder_jhbgfdhdefEJFDJAasba4TestfMp_24accessor6c2ac347a8207736fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/WeightLayoutTests.swift:11:6-11:6
