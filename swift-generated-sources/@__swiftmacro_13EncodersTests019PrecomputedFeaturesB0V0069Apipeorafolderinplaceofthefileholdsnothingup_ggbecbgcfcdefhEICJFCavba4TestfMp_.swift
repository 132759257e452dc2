@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_16Z38a3f2eb844dd34fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrecomputedFeaturesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_7__localfMu_.`A pipe or a folder in place of the file holds nothing up`())))
  }
  try await $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_24generator38a3f2eb844dd34fMu_() async -> Testing.Test {
  return .__function(
  named: "`A pipe or a folder in place of the file holds nothing up`()",
  in: PrecomputedFeaturesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A pipe or a folder in place of the file holds nothing up",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/PrecomputedFeaturesTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift", line: 210, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_16Z38a3f2eb844dd34fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_23accessor38a3f2eb844dd34fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_24generator38a3f2eb844dd34fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_32testContentRecord38a3f2eb844dd34fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests019PrecomputedFeaturesB0V0069Apipeorafolderinplaceofthefileholdsnothingup_ggbecbgcfcdefhEICJFCavba4TestfMp_23accessor38a3f2eb844dd34fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:219:6-219:6
