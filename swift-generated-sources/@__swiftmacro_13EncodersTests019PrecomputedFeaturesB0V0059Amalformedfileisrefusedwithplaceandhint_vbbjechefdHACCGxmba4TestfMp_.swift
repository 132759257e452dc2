@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_16c3be099e1ee38018fMu_(file arg0:Malformed) async throws -> Void {
  @Sendable func $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_7__localfMu0_(file arg0:Malformed,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrecomputedFeaturesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_7__localfMu_.`A malformed file is refused with place and hint`(file: arg0))))
  }
  try await $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_7__localfMu0_(file: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_25generatorc3be099e1ee38018fMu_() async -> Testing.Test {
  return .__function(
  named: "`A malformed file is refused with place and hint`(file:)",
  in: PrecomputedFeaturesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A malformed file is refused with place and hint",traits: [],arguments: {malformed},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/PrecomputedFeaturesTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift", line: 200, column: 6),
  parameters: [(firstName: "file",secondName: nil,type: (Malformed).self)],
  testFunction: $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_16c3be099e1ee38018fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_24accessorc3be099e1ee38018fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_25generatorc3be099e1ee38018fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_33testContentRecordc3be099e1ee38018fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_24accessorc3be099e1ee38018fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:208:6-208:6
