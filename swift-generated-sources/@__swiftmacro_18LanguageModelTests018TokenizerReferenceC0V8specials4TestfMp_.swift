@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_17Z39efd113dde79e3ffMu_(folder arg0:String,name arg1:String,id arg2:Int32) async throws -> Void {
  @Sendable func $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_7__localfMu0_(folder arg0:String,name arg1:String,id arg2:Int32,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerReferenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_7__localfMu_.specials(folder: arg0,name: arg1,id: arg2))))
  }
  try await $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_7__localfMu0_(folder: arg0,name: arg1,id: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_25generator39efd113dde79e3ffMu_() async -> Testing.Test {
  return .__function(
  named: "specials(folder:name:id:)",
  in: TokenizerReferenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "text that names a special token opens none; trusted text does",traits: [],arguments: {[
            ("llama", "</s>", Int32(2)), ("opt", "</s>", 2), ("gpt2", "<|endoftext|>", 50_256),
            ("clip", "<|endoftext|>", 49_407),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerReferenceTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift", line: 89, column: 6),
  parameters: [(firstName: "folder",secondName: nil,type: (String).self),(firstName: "name",secondName: nil,type: (String).self),(firstName: "id",secondName: nil,type: (Int32).self)],
  testFunction: $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_17Z39efd113dde79e3ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_24accessor39efd113dde79e3ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_25generator39efd113dde79e3ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_33testContentRecord39efd113dde79e3ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_24accessor39efd113dde79e3ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:101:6-101:6
