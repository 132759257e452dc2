@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_17Z6d955b16452cb6affMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_7__localfMu_.`gzip of several members reads as one file`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_25generator6d955b16452cb6affMu_() async -> Testing.Test {
  return .__function(
  named: "`gzip of several members reads as one file`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "gzip of several members reads as one file",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 111, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_17Z6d955b16452cb6affMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_24accessor6d955b16452cb6affMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_25generator6d955b16452cb6affMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_33testContentRecord6d955b16452cb6affMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_24accessor6d955b16452cb6affMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:114:6-114:6
