@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_17Z358425bf09dc3c01fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharedDataTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_7__localfMu_.`every caption of KuaiRec is read`())))
  }
  try await $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_25generator358425bf09dc3c01fMu_() async -> Testing.Test {
  return .__function(
  named: "`every caption of KuaiRec is read`()",
  in: SharedDataTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every caption of KuaiRec is read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SharedDataTests.swift", filePath: "/work/tree/Tests/CatalogTests/SharedDataTests.swift", line: 74, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_17Z358425bf09dc3c01fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_24accessor358425bf09dc3c01fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_25generator358425bf09dc3c01fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_33testContentRecord358425bf09dc3c01fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010SharedDataB0V0043everycaptionofKuaiRecisread_AzahchcCEHDDpGa4TestfMp_24accessor358425bf09dc3c01fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:90:6-90:6
