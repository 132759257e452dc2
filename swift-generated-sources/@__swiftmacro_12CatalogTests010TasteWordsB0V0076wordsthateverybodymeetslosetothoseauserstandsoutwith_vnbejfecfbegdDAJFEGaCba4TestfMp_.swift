@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_16d6d2bbf79ae6699dfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TasteWordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_7__localfMu_.`words that everybody meets lose to those a user stands out with`())))
  }
  try await $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_25generatord6d2bbf79ae6699dfMu_() async -> Testing.Test {
  return .__function(
  named: "`words that everybody meets lose to those a user stands out with`()",
  in: TasteWordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "words that everybody meets lose to those a user stands out with",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/TasteWordsTests.swift", filePath: "/work/tree/Tests/CatalogTests/TasteWordsTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_16d6d2bbf79ae6699dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_24accessord6d2bbf79ae6699dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_25generatord6d2bbf79ae6699dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_33testContentRecordd6d2bbf79ae6699dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010TasteWordsB0V0076wordsthateverybodymeetslosetothoseauserstandsoutwith_vnbejfecfbegdDAJFEGaCba4TestfMp_24accessord6d2bbf79ae6699dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:31:6-31:6
