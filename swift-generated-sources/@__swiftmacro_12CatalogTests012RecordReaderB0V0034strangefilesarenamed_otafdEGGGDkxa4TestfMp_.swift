@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_17Z663050739dc10920fMu_(data arg0:Data,expected arg1:String) async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_7__localfMu0_(data arg0:Data,expected arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_7__localfMu_.`strange files are named`(data: arg0,expected: arg1))))
  }
  try await $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_7__localfMu0_(data: arg0,expected: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_25generator663050739dc10920fMu_() async -> Testing.Test {
  return .__function(
  named: "`strange files are named`(data:expected:)",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "strange files are named",traits: [],arguments: {[
        (Data([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), "zip archive"),
        (Data([0xff, 0xfe, 0x61, 0x00, 0x62, 0x00]), "UTF-16"),
        (Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37) }), "binary file"),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 134, column: 6),
  parameters: [(firstName: "data",secondName: nil,type: (Data).self),(firstName: "expected",secondName: nil,type: (String).self)],
  testFunction: $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_17Z663050739dc10920fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_24accessor663050739dc10920fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_25generator663050739dc10920fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_33testContentRecord663050739dc10920fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0034strangefilesarenamed_otafdEGGGDkxa4TestfMp_24accessor663050739dc10920fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:142:6-142:6
