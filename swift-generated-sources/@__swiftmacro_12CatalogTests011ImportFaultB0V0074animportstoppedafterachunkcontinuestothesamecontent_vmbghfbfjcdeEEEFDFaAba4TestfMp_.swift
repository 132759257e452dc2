@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_17Z585ad6a1677615e5fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_7__localfMu_.`an import stopped after a chunk continues to the same content`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_25generator585ad6a1677615e5fMu_() async -> Testing.Test {
  return .__function(
  named: "`an import stopped after a chunk continues to the same content`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an import stopped after a chunk continues to the same content",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 80, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_17Z585ad6a1677615e5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_24accessor585ad6a1677615e5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_25generator585ad6a1677615e5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_33testContentRecord585ad6a1677615e5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_24accessor585ad6a1677615e5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:104:6-104:6
