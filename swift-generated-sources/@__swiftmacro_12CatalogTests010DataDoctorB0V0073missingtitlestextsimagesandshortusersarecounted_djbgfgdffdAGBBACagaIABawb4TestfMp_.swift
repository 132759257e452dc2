@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_17Z7119b2a01d8eb2aefMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_7__localfMu_.`missing titles, texts, images and short users are counted`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_25generator7119b2a01d8eb2aefMu_() async -> Testing.Test {
  return .__function(
  named: "`missing titles, texts, images and short users are counted`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "missing titles, texts, images and short users are counted",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_17Z7119b2a01d8eb2aefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_24accessor7119b2a01d8eb2aefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_25generator7119b2a01d8eb2aefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_33testContentRecord7119b2a01d8eb2aefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0073missingtitlestextsimagesandshortusersarecounted_djbgfgdffdAGBBACagaIABawb4TestfMp_24accessor7119b2a01d8eb2aefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:97:6-97:6
