@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_16c2273d9ba298fc65fMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerStreamingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_7__localfMu_.piecesMakeTheWhole(seed: arg0))))
  }
  try await $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_25generatorc2273d9ba298fc65fMu_() async -> Testing.Test {
  return .__function(
  named: "piecesMakeTheWhole(seed:)",
  in: TokenizerStreamingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "all pieces together are the whole, whatever the bytes",traits: [],arguments: {UInt64(0)..<40},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerStreamingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift", line: 33, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_16c2273d9ba298fc65fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_24accessorc2273d9ba298fc65fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_25generatorc2273d9ba298fc65fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_33testContentRecordc2273d9ba298fc65fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_24accessorc2273d9ba298fc65fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:46:6-46:6
