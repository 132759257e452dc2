@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_17Z9e0c22bd074370d9fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerCLIPTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_7__localfMu_.nestedReferences())))
  }
  try await $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_25generator9e0c22bd074370d9fMu_() async -> Testing.Test {
  return .__function(
  named: "nestedReferences()",
  in: TokenizerCLIPTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a reference nested without end takes a bounded number of rounds",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerCLIPTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift", line: 28, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_17Z9e0c22bd074370d9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_24accessor9e0c22bd074370d9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_25generator9e0c22bd074370d9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_33testContentRecord9e0c22bd074370d9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_24accessor9e0c22bd074370d9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:32:6-32:6
