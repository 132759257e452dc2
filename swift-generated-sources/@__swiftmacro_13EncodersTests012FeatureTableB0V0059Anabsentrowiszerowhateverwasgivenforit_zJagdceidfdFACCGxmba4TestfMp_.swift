@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_17Z793b29a113675a4cfMu_() async throws -> Void {
  @Sendable func $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_7__localfMu_.`An absent row is zero whatever was given for it`())))
  }
  try await $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_25generator793b29a113675a4cfMu_() async -> Testing.Test {
  return .__function(
  named: "`An absent row is zero whatever was given for it`()",
  in: FeatureTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An absent row is zero whatever was given for it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_17Z793b29a113675a4cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_24accessor793b29a113675a4cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_25generator793b29a113675a4cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_33testContentRecord793b29a113675a4cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_24accessor793b29a113675a4cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:16:6-16:6
