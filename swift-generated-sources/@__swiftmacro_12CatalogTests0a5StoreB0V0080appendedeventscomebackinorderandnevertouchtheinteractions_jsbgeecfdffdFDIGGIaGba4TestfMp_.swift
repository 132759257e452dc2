@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_16c3ef75e5e23d6ec9fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogStoreTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_7__localfMu_.`appended events come back in order and never touch the interactions`())))
  }
  try await $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_25generatorc3ef75e5e23d6ec9fMu_() async -> Testing.Test {
  return .__function(
  named: "`appended events come back in order and never touch the interactions`()",
  in: CatalogStoreTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "appended events come back in order and never touch the interactions",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/CatalogStoreTests.swift", filePath: "/work/tree/Tests/CatalogTests/CatalogStoreTests.swift", line: 85, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_16c3ef75e5e23d6ec9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_24accessorc3ef75e5e23d6ec9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_25generatorc3ef75e5e23d6ec9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_33testContentRecordc3ef75e5e23d6ec9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_24accessorc3ef75e5e23d6ec9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:102:6-102:6
