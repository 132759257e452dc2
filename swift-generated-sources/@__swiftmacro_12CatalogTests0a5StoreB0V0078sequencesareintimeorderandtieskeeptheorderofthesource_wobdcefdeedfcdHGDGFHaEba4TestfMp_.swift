@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_16e7acd69e7ce365fbfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogStoreTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_7__localfMu_.`sequences are in time order and ties keep the order of the source`())))
  }
  try await $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_25generatore7acd69e7ce365fbfMu_() async -> Testing.Test {
  return .__function(
  named: "`sequences are in time order and ties keep the order of the source`()",
  in: CatalogStoreTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "sequences are in time order and ties keep the order of the source",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/CatalogStoreTests.swift", filePath: "/work/tree/Tests/CatalogTests/CatalogStoreTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_16e7acd69e7ce365fbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_24accessore7acd69e7ce365fbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_25generatore7acd69e7ce365fbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_33testContentRecorde7acd69e7ce365fbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_24accessore7acd69e7ce365fbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:41:6-41:6
