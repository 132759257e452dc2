@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_16e7b4e66ceb0411e1fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogStoreTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_7__localfMu_.`users, items, attributes and facts come back as they went in`())))
  }
  try await $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_25generatore7b4e66ceb0411e1fMu_() async -> Testing.Test {
  return .__function(
  named: "`users, items, attributes and facts come back as they went in`()",
  in: CatalogStoreTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "users, items, attributes and facts come back as they went in",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/CatalogStoreTests.swift", filePath: "/work/tree/Tests/CatalogTests/CatalogStoreTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_16e7b4e66ceb0411e1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_24accessore7b4e66ceb0411e1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_25generatore7b4e66ceb0411e1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_33testContentRecorde7b4e66ceb0411e1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_24accessore7b4e66ceb0411e1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:72:6-72:6
