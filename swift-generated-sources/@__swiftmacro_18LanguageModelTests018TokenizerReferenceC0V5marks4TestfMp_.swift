@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_17Z48ea973d0e2d96c9fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerReferenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_7__localfMu_.marks())))
  }
  try await $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_25generator48ea973d0e2d96c9fMu_() async -> Testing.Test {
  return .__function(
  named: "marks()",
  in: TokenizerReferenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the vocabularies have their published sizes and marks",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerReferenceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift", line: 63, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_17Z48ea973d0e2d96c9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_24accessor48ea973d0e2d96c9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_25generator48ea973d0e2d96c9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_33testContentRecord48ea973d0e2d96c9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_24accessor48ea973d0e2d96c9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:87:6-87:6
