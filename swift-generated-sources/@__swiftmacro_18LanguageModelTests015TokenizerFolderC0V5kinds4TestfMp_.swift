@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_16Z2f2418a0262bfaffMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_7__localfMu_.kinds())))
  }
  try await $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_24generator2f2418a0262bfaffMu_() async -> Testing.Test {
  return .__function(
  named: "kinds()",
  in: TokenizerFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a pair of files with </s> is OPT's, one with <|endoftext|> GPT-2's",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_16Z2f2418a0262bfaffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_23accessor2f2418a0262bfaffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_24generator2f2418a0262bfaffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_32testContentRecord2f2418a0262bfaffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests015TokenizerFolderC0V5kinds4TestfMp_23accessor2f2418a0262bfaffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:36:6-36:6
