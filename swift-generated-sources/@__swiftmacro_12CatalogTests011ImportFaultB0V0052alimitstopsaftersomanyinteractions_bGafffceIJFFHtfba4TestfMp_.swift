@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_16eb7e11d0fb2d299cfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_7__localfMu_.`a limit stops after so many interactions`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_25generatoreb7e11d0fb2d299cfMu_() async -> Testing.Test {
  return .__function(
  named: "`a limit stops after so many interactions`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a limit stops after so many interactions",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 157, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_16eb7e11d0fb2d299cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_24accessoreb7e11d0fb2d299cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_25generatoreb7e11d0fb2d299cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_33testContentRecordeb7e11d0fb2d299cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0052alimitstopsaftersomanyinteractions_bGafffceIJFFHtfba4TestfMp_24accessoreb7e11d0fb2d299cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:162:6-162:6
