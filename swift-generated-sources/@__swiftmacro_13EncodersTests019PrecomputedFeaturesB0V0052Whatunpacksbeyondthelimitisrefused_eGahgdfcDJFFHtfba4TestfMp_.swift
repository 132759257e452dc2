@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_16f758cd753bad2855fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrecomputedFeaturesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_7__localfMu_.`What unpacks beyond the limit is refused`())))
  }
  try await $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_25generatorf758cd753bad2855fMu_() async -> Testing.Test {
  return .__function(
  named: "`What unpacks beyond the limit is refused`()",
  in: PrecomputedFeaturesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "What unpacks beyond the limit is refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/PrecomputedFeaturesTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift", line: 221, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_16f758cd753bad2855fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_24accessorf758cd753bad2855fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_25generatorf758cd753bad2855fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_33testContentRecordf758cd753bad2855fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests019PrecomputedFeaturesB0V0052Whatunpacksbeyondthelimitisrefused_eGahgdfcDJFFHtfba4TestfMp_24accessorf758cd753bad2855fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:227:6-227:6
