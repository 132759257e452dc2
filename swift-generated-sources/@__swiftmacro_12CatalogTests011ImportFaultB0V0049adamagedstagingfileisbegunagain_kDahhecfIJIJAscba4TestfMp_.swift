@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_16ad5a60f9a3737688fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_7__localfMu_.`a damaged staging file is begun again`())))
  }
  try await $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_25generatorad5a60f9a3737688fMu_() async -> Testing.Test {
  return .__function(
  named: "`a damaged staging file is begun again`()",
  in: ImportFaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a damaged staging file is begun again",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFaultTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFaultTests.swift", line: 138, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_16ad5a60f9a3737688fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_24accessorad5a60f9a3737688fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_25generatorad5a60f9a3737688fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_33testContentRecordad5a60f9a3737688fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_24accessorad5a60f9a3737688fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:143:6-143:6
