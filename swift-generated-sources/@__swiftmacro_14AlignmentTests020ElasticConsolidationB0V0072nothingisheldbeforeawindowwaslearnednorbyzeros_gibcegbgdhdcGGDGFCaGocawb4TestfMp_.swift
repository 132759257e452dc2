@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_17Z2dce08ae6c863b7afMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ElasticConsolidationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_7__localfMu_.`nothing is held before a window was learned, nor by zeros`())))
  }
  try await $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_25generator2dce08ae6c863b7afMu_() async -> Testing.Test {
  return .__function(
  named: "`nothing is held before a window was learned, nor by zeros`()",
  in: ElasticConsolidationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "nothing is held before a window was learned, nor by zeros",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ElasticConsolidationTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_17Z2dce08ae6c863b7afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_24accessor2dce08ae6c863b7afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_25generator2dce08ae6c863b7afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_33testContentRecord2dce08ae6c863b7afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_24accessor2dce08ae6c863b7afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:75:6-75:6
