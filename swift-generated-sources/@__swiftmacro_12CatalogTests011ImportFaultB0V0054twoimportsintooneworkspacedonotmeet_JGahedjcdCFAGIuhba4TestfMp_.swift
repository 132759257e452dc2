@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_17Z51f3eb9125dd98fcfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_7__localfMu_.`two imports into one workspace do not meet`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_25generator51f3eb9125dd98fcfMu_() async -> Testing.Test {
  return .__function(
  named: "`two imports into one workspace do not meet`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "two imports into one workspace do not meet",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 145, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_17Z51f3eb9125dd98fcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_24accessor51f3eb9125dd98fcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_25generator51f3eb9125dd98fcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_33testContentRecord51f3eb9125dd98fcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0054twoimportsintooneworkspacedonotmeet_JGahedjcdCFAGIuhba4TestfMp_24accessor51f3eb9125dd98fcfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:155:6-155:6
