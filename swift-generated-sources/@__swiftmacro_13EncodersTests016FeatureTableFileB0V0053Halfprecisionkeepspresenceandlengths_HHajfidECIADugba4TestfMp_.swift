@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_16d3604fdaac2dce75fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_7__localfMu_.`Half precision keeps presence and lengths`())))
  }
  try await $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_25generatord3604fdaac2dce75fMu_() async -> Testing.Test {
  return .__function(
  named: "`Half precision keeps presence and lengths`()",
  in: FeatureTableFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Half precision keeps presence and lengths",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableFileTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableFileTests.swift", line: 23, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_16d3604fdaac2dce75fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_24accessord3604fdaac2dce75fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_25generatord3604fdaac2dce75fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_33testContentRecordd3604fdaac2dce75fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTableFileB0V0053Halfprecisionkeepspresenceandlengths_HHajfidECIADugba4TestfMp_24accessord3604fdaac2dce75fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:30:6-30:6
