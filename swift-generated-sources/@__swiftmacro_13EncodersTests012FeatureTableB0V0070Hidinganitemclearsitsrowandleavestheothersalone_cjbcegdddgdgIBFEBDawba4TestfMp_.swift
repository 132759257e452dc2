@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_17Z63bb25b8ca5255c9fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_7__localfMu_.`Hiding an item clears its row and leaves the others alone`())))
  }
  try await $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_25generator63bb25b8ca5255c9fMu_() async -> Testing.Test {
  return .__function(
  named: "`Hiding an item clears its row and leaves the others alone`()",
  in: FeatureTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Hiding an item clears its row and leaves the others alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_17Z63bb25b8ca5255c9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_24accessor63bb25b8ca5255c9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_25generator63bb25b8ca5255c9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_33testContentRecord63bb25b8ca5255c9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_24accessor63bb25b8ca5255c9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:30:6-30:6
