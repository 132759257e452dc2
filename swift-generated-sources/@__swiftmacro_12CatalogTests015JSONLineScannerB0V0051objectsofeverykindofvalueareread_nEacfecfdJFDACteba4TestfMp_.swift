@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_15be9dfd3b4d857d0fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JSONLineScannerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_7__localfMu_.`objects of every kind of value are read`())))
  }
  try await $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_24generatorbe9dfd3b4d857d0fMu_() async -> Testing.Test {
  return .__function(
  named: "`objects of every kind of value are read`()",
  in: JSONLineScannerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "objects of every kind of value are read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/JSONLineScannerTests.swift", filePath: "/work/tree/Tests/CatalogTests/JSONLineScannerTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_15be9dfd3b4d857d0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_23accessorbe9dfd3b4d857d0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_24generatorbe9dfd3b4d857d0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_32testContentRecordbe9dfd3b4d857d0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_23accessorbe9dfd3b4d857d0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:34:6-34:6
