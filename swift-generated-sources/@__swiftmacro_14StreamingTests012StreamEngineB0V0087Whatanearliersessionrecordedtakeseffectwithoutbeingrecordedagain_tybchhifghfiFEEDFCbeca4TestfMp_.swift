@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_16ca24eafe34e7ea9dfMu_() async throws -> Void {
  @Sendable func $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StreamEngineTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_7__localfMu_.`What an earlier session recorded takes effect without being recorded again`())))
  }
  try await $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_25generatorca24eafe34e7ea9dfMu_() async -> Testing.Test {
  return .__function(
  named: "`What an earlier session recorded takes effect without being recorded again`()",
  in: StreamEngineTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "What an earlier session recorded takes effect without being recorded again",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/StreamEngineTests.swift", filePath: "/work/tree/Tests/StreamingTests/StreamEngineTests.swift", line: 134, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_16ca24eafe34e7ea9dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_24accessorca24eafe34e7ea9dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_25generatorca24eafe34e7ea9dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_33testContentRecordca24eafe34e7ea9dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests012StreamEngineB0V0087Whatanearliersessionrecordedtakeseffectwithoutbeingrecordedagain_tybchhifghfiFEEDFCbeca4TestfMp_24accessorca24eafe34e7ea9dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:145:6-145:6
