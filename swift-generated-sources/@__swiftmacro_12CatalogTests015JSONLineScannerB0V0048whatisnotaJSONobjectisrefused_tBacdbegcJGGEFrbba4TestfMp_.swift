@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_17Z8a923904cb9d785ffMu_(text arg0:String) async throws -> Void {
  @Sendable func $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JSONLineScannerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_7__localfMu_.`what is not a JSON object is refused`(text: arg0))))
  }
  try await $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_25generator8a923904cb9d785ffMu_() async -> Testing.Test {
  return .__function(
  named: "`what is not a JSON object is refused`(text:)",
  in: JSONLineScannerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what is not a JSON object is refused",traits: [],arguments: {[
        "", "[1]", "{", #"{"a"}"#, #"{"a": }"#, #"{"a": 1"#, #"{"a": "x}"#, #"{"a": 1} x"#,
        #"{"a": "\u12"}"#, #"{"unwanted": "x"#, #"{"a": tru}"#, #"{"a": "\"#,
        #"{"a": \#(String(repeating: "[", count: 100_000))"#,
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/JSONLineScannerTests.swift", filePath: "/work/tree/Tests/CatalogTests/JSONLineScannerTests.swift", line: 45, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_17Z8a923904cb9d785ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_24accessor8a923904cb9d785ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_25generator8a923904cb9d785ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_33testContentRecord8a923904cb9d785ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_24accessor8a923904cb9d785ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:52:6-52:6
