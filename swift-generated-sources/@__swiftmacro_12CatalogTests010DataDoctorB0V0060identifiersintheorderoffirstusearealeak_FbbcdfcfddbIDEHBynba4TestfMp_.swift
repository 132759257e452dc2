@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_16de95c26a8369cbaefMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_7__localfMu_.`identifiers in the order of first use are a leak`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_25generatorde95c26a8369cbaefMu_() async -> Testing.Test {
  return .__function(
  named: "`identifiers in the order of first use are a leak`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "identifiers in the order of first use are a leak",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 63, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_16de95c26a8369cbaefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_24accessorde95c26a8369cbaefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_25generatorde95c26a8369cbaefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_33testContentRecordde95c26a8369cbaefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0060identifiersintheorderoffirstusearealeak_FbbcdfcfddbIDEHBynba4TestfMp_24accessorde95c26a8369cbaefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:70:6-70:6
