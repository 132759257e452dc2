@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_17Z3e872f3e279b9098fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTransformTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_7__localfMu_.`Fewer rows than components leave zeros, and no row is no trouble`())))
  }
  try await $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_25generator3e872f3e279b9098fMu_() async -> Testing.Test {
  return .__function(
  named: "`Fewer rows than components leave zeros, and no row is no trouble`()",
  in: FeatureTransformTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Fewer rows than components leave zeros, and no row is no trouble",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTransformTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift", line: 75, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_17Z3e872f3e279b9098fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_24accessor3e872f3e279b9098fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_25generator3e872f3e279b9098fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_33testContentRecord3e872f3e279b9098fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTransformB0V0079Fewerrowsthancomponentsleavezerosandnorowisnotrouble_vnbeekffdcdccGBGCEGaqzcaDb4TestfMp_24accessor3e872f3e279b9098fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:79:6-79:6
