@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_17Z7ece32479b517c5dfMu_(text arg0:String) async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTransformTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_7__localfMu_.`A transform reads back as it is written`(text: arg0))))
  }
  try await $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_25generator7ece32479b517c5dfMu_() async -> Testing.Test {
  return .__function(
  named: "`A transform reads back as it is written`(text:)",
  in: FeatureTransformTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A transform reads back as it is written",traits: [],arguments: {["none", "log1p", "center", "standardize", "pca:64", "log1p-pca:64"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTransformTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift", line: 10, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_17Z7ece32479b517c5dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_24accessor7ece32479b517c5dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_25generator7ece32479b517c5dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_33testContentRecord7ece32479b517c5dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTransformB0V0051Atransformreadsbackasitiswritten_hEajfecccCGDACteba4TestfMp_24accessor7ece32479b517c5dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:13:6-13:6
