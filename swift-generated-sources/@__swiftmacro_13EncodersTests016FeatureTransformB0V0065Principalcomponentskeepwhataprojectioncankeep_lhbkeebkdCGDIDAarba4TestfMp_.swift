@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_16df301d83b9da25b3fMu_(rows arg0:Int,width arg1:Int) async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_7__localfMu0_(rows arg0:Int,width arg1:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTransformTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_7__localfMu_.`Principal components keep what a projection can keep`(rows: arg0,width: arg1))))
  }
  try await $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_7__localfMu0_(rows: arg0,width: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_25generatordf301d83b9da25b3fMu_() async -> Testing.Test {
  return .__function(
  named: "`Principal components keep what a projection can keep`(rows:width:)",
  in: FeatureTransformTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Principal components keep what a projection can keep",traits: [.__documentationLine("/// Few rows or many, the components are those of the covariance matrix.")],arguments: {[(300, 12), (9, 40)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTransformTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift", line: 41, column: 6),
  parameters: [(firstName: "rows",secondName: nil,type: (Int).self),(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_16df301d83b9da25b3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_24accessordf301d83b9da25b3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_25generatordf301d83b9da25b3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_33testContentRecorddf301d83b9da25b3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_24accessordf301d83b9da25b3fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:73:6-73:6
