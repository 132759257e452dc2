@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_16b75e93bf5bb0ab6dfMu_(folder arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_7__localfMu0_(folder arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerOracleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_7__localfMu_.specialsStayShut(folder: arg0))))
  }
  try await $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_7__localfMu0_(folder: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_25generatorb75e93bf5bb0ab6dfMu_() async -> Testing.Test {
  return .__function(
  named: "specialsStayShut(folder:)",
  in: TokenizerOracleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "text that names a special token opens none",traits: [],arguments: {["opt-tiny", "llama-tiny"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerOracleTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift", line: 42, column: 6),
  parameters: [(firstName: "folder",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_16b75e93bf5bb0ab6dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_24accessorb75e93bf5bb0ab6dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_25generatorb75e93bf5bb0ab6dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_33testContentRecordb75e93bf5bb0ab6dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_24accessorb75e93bf5bb0ab6dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:57:6-57:6
