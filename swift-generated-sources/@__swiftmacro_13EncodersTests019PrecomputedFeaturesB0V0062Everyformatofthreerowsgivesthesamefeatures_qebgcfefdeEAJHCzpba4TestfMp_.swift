@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_17Z9d1033a606f53836fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrecomputedFeaturesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_7__localfMu_.`Every format of three rows gives the same features`())))
  }
  try await $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_25generator9d1033a606f53836fMu_() async -> Testing.Test {
  return .__function(
  named: "`Every format of three rows gives the same features`()",
  in: PrecomputedFeaturesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every format of three rows gives the same features",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/PrecomputedFeaturesTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift", line: 56, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_17Z9d1033a606f53836fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_24accessor9d1033a606f53836fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_25generator9d1033a606f53836fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_33testContentRecord9d1033a606f53836fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_24accessor9d1033a606f53836fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:68:6-68:6
