@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_16Z8c6be64123db508fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TextTermsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_7__localfMu_.`Text without a word has no terms`())))
  }
  try await $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_24generator8c6be64123db508fMu_() async -> Testing.Test {
  return .__function(
  named: "`Text without a word has no terms`()",
  in: TextTermsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Text without a word has no terms",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/TextTermsTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_16Z8c6be64123db508fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_23accessor8c6be64123db508fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_24generator8c6be64123db508fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_32testContentRecord8c6be64123db508fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_23accessor8c6be64123db508fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:28:6-28:6
