@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_16e58700c2c1c34a5cfMu_(text arg0:String) async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTransformTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_7__localfMu_.`Anything else is no transform`(text: arg0))))
  }
  try await $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_25generatore58700c2c1c34a5cfMu_() async -> Testing.Test {
  return .__function(
  named: "`Anything else is no transform`(text:)",
  in: FeatureTransformTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Anything else is no transform",traits: [],arguments: {["", "pca", "pca:0", "pca:-1", "pca:9999", "log1p-", "whiten", "log1p pca:3"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTransformTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift", line: 15, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_16e58700c2c1c34a5cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_24accessore58700c2c1c34a5cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_25generatore58700c2c1c34a5cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_33testContentRecorde58700c2c1c34a5cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_24accessore58700c2c1c34a5cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:18:6-18:6
