@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_16e09878dfe6267b0ffMu_() async throws -> Void {
  @Sendable func $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TextTermsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_7__localfMu_.`Endless text is read up to a bound`())))
  }
  try await $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_25generatore09878dfe6267b0ffMu_() async -> Testing.Test {
  return .__function(
  named: "`Endless text is read up to a bound`()",
  in: TextTermsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Endless text is read up to a bound",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/TextTermsTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift", line: 54, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_16e09878dfe6267b0ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_24accessore09878dfe6267b0ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_25generatore09878dfe6267b0ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_33testContentRecorde09878dfe6267b0ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_24accessore09878dfe6267b0ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:57:6-57:6
