@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_17Z3de23a2a6dee0f73fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerStreamingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_7__localfMu_.malformed())))
  }
  try await $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_25generator3de23a2a6dee0f73fMu_() async -> Testing.Test {
  return .__function(
  named: "malformed()",
  in: TokenizerStreamingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "malformed bytes become U+FFFD as soon as nothing can mend them, and at the end",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerStreamingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_17Z3de23a2a6dee0f73fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_24accessor3de23a2a6dee0f73fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_25generator3de23a2a6dee0f73fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_33testContentRecord3de23a2a6dee0f73fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_24accessor3de23a2a6dee0f73fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:31:6-31:6
