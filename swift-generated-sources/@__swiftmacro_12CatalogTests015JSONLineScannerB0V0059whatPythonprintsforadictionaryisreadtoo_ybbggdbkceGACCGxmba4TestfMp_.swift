@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_17Z9479845f3e992777fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JSONLineScannerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_7__localfMu_.`what Python prints for a dictionary is read too`())))
  }
  try await $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_25generator9479845f3e992777fMu_() async -> Testing.Test {
  return .__function(
  named: "`what Python prints for a dictionary is read too`()",
  in: JSONLineScannerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what Python prints for a dictionary is read too",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/JSONLineScannerTests.swift", filePath: "/work/tree/Tests/CatalogTests/JSONLineScannerTests.swift", line: 36, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_17Z9479845f3e992777fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_24accessor9479845f3e992777fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_25generator9479845f3e992777fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_33testContentRecord9479845f3e992777fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_24accessor9479845f3e992777fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:43:6-43:6
