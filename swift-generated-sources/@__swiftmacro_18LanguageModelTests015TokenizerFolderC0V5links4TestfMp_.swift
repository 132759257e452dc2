@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_16e93e24b68c78feaffMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_7__localfMu_.links())))
  }
  try await $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_25generatore93e24b68c78feaffMu_() async -> Testing.Test {
  return .__function(
  named: "links()",
  in: TokenizerFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "links to files are followed, folders of the name are refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_16e93e24b68c78feaffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_24accessore93e24b68c78feaffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_25generatore93e24b68c78feaffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_33testContentRecorde93e24b68c78feaffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_24accessore93e24b68c78feaffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:83:6-83:6
