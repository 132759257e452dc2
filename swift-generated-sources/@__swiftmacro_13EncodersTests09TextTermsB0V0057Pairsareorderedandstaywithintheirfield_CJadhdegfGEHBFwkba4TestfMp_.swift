@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_16bac387ea26516fbefMu_() async throws -> Void {
  @Sendable func $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TextTermsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_7__localfMu_.`Pairs are ordered and stay within their field`())))
  }
  try await $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_25generatorbac387ea26516fbefMu_() async -> Testing.Test {
  return .__function(
  named: "`Pairs are ordered and stay within their field`()",
  in: TextTermsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Pairs are ordered and stay within their field",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/TextTermsTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_16bac387ea26516fbefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_24accessorbac387ea26516fbefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_25generatorbac387ea26516fbefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_33testContentRecordbac387ea26516fbefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_24accessorbac387ea26516fbefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:37:6-37:6
