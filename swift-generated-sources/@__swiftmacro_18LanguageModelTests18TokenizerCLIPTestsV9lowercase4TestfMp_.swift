@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_17Z7c3af433d895ac92fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerCLIPTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_7__localfMu_.lowercase())))
  }
  try await $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_25generator7c3af433d895ac92fMu_() async -> Testing.Test {
  return .__function(
  named: "lowercase()",
  in: TokenizerCLIPTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "small letters follow Unicode, a last sigma too",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerCLIPTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_17Z7c3af433d895ac92fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_24accessor7c3af433d895ac92fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_25generator7c3af433d895ac92fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_33testContentRecord7c3af433d895ac92fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_24accessor7c3af433d895ac92fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:65:6-65:6
