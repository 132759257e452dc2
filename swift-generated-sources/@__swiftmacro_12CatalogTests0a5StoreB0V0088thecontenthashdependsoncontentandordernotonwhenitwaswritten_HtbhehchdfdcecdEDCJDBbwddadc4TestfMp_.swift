@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_16f7912311a0e6e69bfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogStoreTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_7__localfMu_.`the content hash depends on content and order, not on when it was written`())))
  }
  try await $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_25generatorf7912311a0e6e69bfMu_() async -> Testing.Test {
  return .__function(
  named: "`the content hash depends on content and order, not on when it was written`()",
  in: CatalogStoreTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the content hash depends on content and order, not on when it was written",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/CatalogStoreTests.swift", filePath: "/work/tree/Tests/CatalogTests/CatalogStoreTests.swift", line: 115, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_16f7912311a0e6e69bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_24accessorf7912311a0e6e69bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_25generatorf7912311a0e6e69bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_33testContentRecordf7912311a0e6e69bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests0a5StoreB0V0088thecontenthashdependsoncontentandordernotonwhenitwaswritten_HtbhehchdfdcecdEDCJDBbwddadc4TestfMp_24accessorf7912311a0e6e69bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:126:6-126:6
