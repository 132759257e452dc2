@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_17Z2ab7465fd389216afMu_() async throws -> Void {
  @Sendable func $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogStoreTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_7__localfMu_.`the global order is by time, then by position in the source`())))
  }
  try await $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_25generator2ab7465fd389216afMu_() async -> Testing.Test {
  return .__function(
  named: "`the global order is by time, then by position in the source`()",
  in: CatalogStoreTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the global order is by time, then by position in the source",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/CatalogStoreTests.swift", filePath: "/work/tree/Tests/CatalogTests/CatalogStoreTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_17Z2ab7465fd389216afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_24accessor2ab7465fd389216afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_25generator2ab7465fd389216afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_33testContentRecord2ab7465fd389216afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_24accessor2ab7465fd389216afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:47:6-47:6
