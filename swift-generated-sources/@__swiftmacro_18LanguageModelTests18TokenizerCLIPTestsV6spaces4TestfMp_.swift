@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_17Z64503b7f43780390fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerCLIPTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_7__localfMu_.spaces())))
  }
  try await $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_25generator64503b7f43780390fMu_() async -> Testing.Test {
  return .__function(
  named: "spaces()",
  in: TokenizerCLIPTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "white space is folded and trimmed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerCLIPTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift", line: 67, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_17Z64503b7f43780390fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_24accessor64503b7f43780390fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_25generator64503b7f43780390fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_33testContentRecord64503b7f43780390fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerCLIPTestsV6spaces4TestfMp_24accessor64503b7f43780390fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:70:6-70:6
