@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_17Z842d5e5771439244fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_7__localfMu_.`column roles that make no sense are wrong usage`(text: arg0))))
  }
  try await $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_25generator842d5e5771439244fMu_() async -> Testing.Test {
  return .__function(
  named: "`column roles that make no sense are wrong usage`(text:)",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "column roles that make no sense are wrong usage",traits: [],arguments: {["user", "user=", "user=a,item=b,colour=c", "item=b"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 201, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_17Z842d5e5771439244fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_24accessor842d5e5771439244fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_25generator842d5e5771439244fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_33testContentRecord842d5e5771439244fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_24accessor842d5e5771439244fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:205:6-205:6
