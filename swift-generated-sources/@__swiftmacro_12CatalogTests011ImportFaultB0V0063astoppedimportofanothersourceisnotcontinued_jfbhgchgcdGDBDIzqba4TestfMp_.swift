@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_16d6cd1bc833cb28b8fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_7__localfMu_.`a stopped import of another source is not continued`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_25generatord6cd1bc833cb28b8fMu_() async -> Testing.Test {
  return .__function(
  named: "`a stopped import of another source is not continued`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a stopped import of another source is not continued",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 106, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_16d6cd1bc833cb28b8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_24accessord6cd1bc833cb28b8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_25generatord6cd1bc833cb28b8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_33testContentRecordd6cd1bc833cb28b8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_24accessord6cd1bc833cb28b8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:114:6-114:6
