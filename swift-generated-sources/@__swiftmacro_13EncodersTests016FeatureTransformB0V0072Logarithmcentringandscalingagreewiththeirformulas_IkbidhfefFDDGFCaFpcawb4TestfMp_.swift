@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_17Z6431cec2827c8f97fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTransformTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_7__localfMu_.`Logarithm, centring and scaling agree with their formulas`())))
  }
  try await $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_25generator6431cec2827c8f97fMu_() async -> Testing.Test {
  return .__function(
  named: "`Logarithm, centring and scaling agree with their formulas`()",
  in: FeatureTransformTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Logarithm, centring and scaling agree with their formulas",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTransformTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift", line: 29, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_17Z6431cec2827c8f97fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_24accessor6431cec2827c8f97fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_25generator6431cec2827c8f97fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_33testContentRecord6431cec2827c8f97fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_24accessor6431cec2827c8f97fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:38:6-38:6
