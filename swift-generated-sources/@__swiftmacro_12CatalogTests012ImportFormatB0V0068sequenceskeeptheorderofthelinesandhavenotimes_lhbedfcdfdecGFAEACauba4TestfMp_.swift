@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_17Z9db9f65f83ec5bbafMu_() async throws -> Void {
  @Sendable func $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ImportFormatTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_7__localfMu_.`sequences keep the order of the lines and have no times`())))
  }
  try await $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_25generator9db9f65f83ec5bbafMu_() async -> Testing.Test {
  return .__function(
  named: "`sequences keep the order of the lines and have no times`()",
  in: ImportFormatTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "sequences keep the order of the lines and have no times",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/ImportFormatTests.swift", filePath: "/work/tree/Tests/CatalogTests/ImportFormatTests.swift", line: 162, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_17Z9db9f65f83ec5bbafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_24accessor9db9f65f83ec5bbafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_25generator9db9f65f83ec5bbafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_33testContentRecord9db9f65f83ec5bbafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests012ImportFormatB0V0068sequenceskeeptheorderofthelinesandhavenotimes_lhbedfcdfdecGFAEACauba4TestfMp_24accessor9db9f65f83ec5bbafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:170:6-170:6
