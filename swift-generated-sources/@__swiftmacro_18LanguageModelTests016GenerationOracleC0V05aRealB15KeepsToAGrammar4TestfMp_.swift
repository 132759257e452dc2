@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_17Z10a8b6cbb85b2527fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationOracleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_7__localfMu_.aRealModelKeepsToAGrammar(arg0))))
  }
  try await $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_25generator10a8b6cbb85b2527fMu_() async -> Testing.Test {
  return .__function(
  named: "aRealModelKeepsToAGrammar(_:)",
  in: GenerationOracleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {["llama-tiny", "opt-tiny"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/GenerationOracleTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift", line: 34, column: 6),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_17Z10a8b6cbb85b2527fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_24accessor10a8b6cbb85b2527fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_25generator10a8b6cbb85b2527fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_33testContentRecord10a8b6cbb85b2527fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_24accessor10a8b6cbb85b2527fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationOracleTests.swift:63:6-63:6
