@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_16ac55aec32520a1eefMu_() async throws -> Void {
  @Sendable func $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WorkspaceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_7__localfMu_.`a newer format version is refused by number`())))
  }
  try await $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_25generatorac55aec32520a1eefMu_() async -> Testing.Test {
  return .__function(
  named: "`a newer format version is refused by number`()",
  in: WorkspaceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a newer format version is refused by number",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/WorkspaceTests.swift", filePath: "/work/tree/Tests/CatalogTests/WorkspaceTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_16ac55aec32520a1eefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_24accessorac55aec32520a1eefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_25generatorac55aec32520a1eefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_33testContentRecordac55aec32520a1eefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests09WorkspaceB0V0055anewerformatversionisrefusedbynumber_EHafghchcFICBEviba4TestfMp_24accessorac55aec32520a1eefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:54:6-54:6
