@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_17Z6e4573b5eb8eff7bfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogStoreTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_7__localfMu_.`search ignores case and accents and ranks beginnings first`())))
  }
  try await $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_25generator6e4573b5eb8eff7bfMu_() async -> Testing.Test {
  return .__function(
  named: "`search ignores case and accents and ranks beginnings first`()",
  in: CatalogStoreTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "search ignores case and accents and ranks beginnings first",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/CatalogStoreTests.swift", filePath: "/work/tree/Tests/CatalogTests/CatalogStoreTests.swift", line: 74, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_17Z6e4573b5eb8eff7bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_24accessor6e4573b5eb8eff7bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_25generator6e4573b5eb8eff7bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_33testContentRecord6e4573b5eb8eff7bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_24accessor6e4573b5eb8eff7bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:83:6-83:6
