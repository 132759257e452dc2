@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_16de652cfebe9cfbe6fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TextTermsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_7__localfMu_.`An attribute is also a term as a whole, apart from the same words elsewhere`())))
  }
  try await $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_25generatorde652cfebe9cfbe6fMu_() async -> Testing.Test {
  return .__function(
  named: "`An attribute is also a term as a whole, apart from the same words elsewhere`()",
  in: TextTermsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An attribute is also a term as a whole, apart from the same words elsewhere",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/TextTermsTests.swift", filePath: "/work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift", line: 39, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_16de652cfebe9cfbe6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_24accessorde652cfebe9cfbe6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_25generatorde652cfebe9cfbe6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_33testContentRecordde652cfebe9cfbe6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests09TextTermsB0V0090Anattributeisalsoatermasawholeapartfromthesamewordselsewhere_DubjcebecbffedefHIFJECbCgdafc4TestfMp_24accessorde652cfebe9cfbe6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:46:6-46:6
