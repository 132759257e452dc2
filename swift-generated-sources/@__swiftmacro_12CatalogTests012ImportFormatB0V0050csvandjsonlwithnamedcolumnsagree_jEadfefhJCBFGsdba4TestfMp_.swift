@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_16ddd049b5033e834dfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_7__localfMu_.`csv and jsonl with named columns agree`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_25generatorddd049b5033e834dfMu_() async -> Testing.Test {
  return .__function(
  named: "`csv and jsonl with named columns agree`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "csv and jsonl with named columns agree",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 208, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_16ddd049b5033e834dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_24accessorddd049b5033e834dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_25generatorddd049b5033e834dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_33testContentRecordddd049b5033e834dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_24accessorddd049b5033e834dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:220:6-220:6
