@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_16b9fe11c46c2399bafMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTransformTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_7__localfMu_.`The automatic rule looks at signs and width`())))
  }
  try await $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_25generatorb9fe11c46c2399bafMu_() async -> Testing.Test {
  return .__function(
  named: "`The automatic rule looks at signs and width`()",
  in: FeatureTransformTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The automatic rule looks at signs and width",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTransformTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_16b9fe11c46c2399bafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_24accessorb9fe11c46c2399bafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_25generatorb9fe11c46c2399bafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_33testContentRecordb9fe11c46c2399bafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_24accessorb9fe11c46c2399bafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:27:6-27:6
