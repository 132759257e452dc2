@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_16eecad7f7bd19b71bfMu_(folder arg0:String,name arg1:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_7__localfMu0_(folder arg0:String,name arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerReferenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_7__localfMu_.ggmlCases(folder: arg0,name: arg1))))
  }
  try await $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_7__localfMu0_(folder: arg0,name: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_25generatoreecad7f7bd19b71bfMu_() async -> Testing.Test {
  return .__function(
  named: "ggmlCases(folder:name:)",
  in: TokenizerReferenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "llama.cpp's cases give its ids",traits: [],arguments: {[("gpt2", "ggml-vocab-gpt-2"), ("llama", "ggml-vocab-llama-spm")]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerReferenceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift", line: 103, column: 6),
  parameters: [(firstName: "folder",secondName: nil,type: (String).self),(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_16eecad7f7bd19b71bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_24accessoreecad7f7bd19b71bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_25generatoreecad7f7bd19b71bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_33testContentRecordeecad7f7bd19b71bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_24accessoreecad7f7bd19b71bfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:121:6-121:6
