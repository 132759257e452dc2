@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_17Z6adab055e788e372fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_7__localfMu_.`a quoted line break does not shift the line numbers after it`())))
  }
  try await $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_25generator6adab055e788e372fMu_() async -> Testing.Test {
  return .__function(
  named: "`a quoted line break does not shift the line numbers after it`()",
  in: RecordReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a quoted line break does not shift the line numbers after it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 62, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_17Z6adab055e788e372fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_24accessor6adab055e788e372fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_25generator6adab055e788e372fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_33testContentRecord6adab055e788e372fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012RecordReaderB0V0073aquotedlinebreakdoesnotshiftthelinenumbersafterit_AkbgefedfdehfIACAIEazba4TestfMp_24accessor6adab055e788e372fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:69:6-69:6
