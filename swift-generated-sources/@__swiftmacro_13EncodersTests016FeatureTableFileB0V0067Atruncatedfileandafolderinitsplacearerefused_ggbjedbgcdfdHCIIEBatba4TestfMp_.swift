@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_16f04959a49a3f8c61fMu_() async throws -> Void {
  @Sendable func $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FeatureTableFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_7__localfMu_.`A truncated file and a folder in its place are refused`())))
  }
  try await $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_25generatorf04959a49a3f8c61fMu_() async -> Testing.Test {
  return .__function(
  named: "`A truncated file and a folder in its place are refused`()",
  in: FeatureTableFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A truncated file and a folder in its place are refused",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/FeatureTableFileTests.swift", filePath: "/work/tree/Tests/EncodersTests/FeatureTableFileTests.swift", line: 80, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_16f04959a49a3f8c61fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_24accessorf04959a49a3f8c61fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_25generatorf04959a49a3f8c61fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_33testContentRecordf04959a49a3f8c61fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests016FeatureTableFileB0V0067Atruncatedfileandafolderinitsplacearerefused_ggbjedbgcdfdHCIIEBatba4TestfMp_24accessorf04959a49a3f8c61fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:88:6-88:6
