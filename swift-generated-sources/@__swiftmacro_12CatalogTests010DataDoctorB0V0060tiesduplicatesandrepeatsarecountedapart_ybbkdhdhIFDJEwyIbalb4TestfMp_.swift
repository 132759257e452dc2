@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_15ffc6c4bf818ceadfMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_7__localfMu_.`ties, duplicates and repeats are counted apart`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_24generatorffc6c4bf818ceadfMu_() async -> Testing.Test {
  return .__function(
  named: "`ties, duplicates and repeats are counted apart`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "ties, duplicates and repeats are counted apart",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 28, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_15ffc6c4bf818ceadfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_23accessorffc6c4bf818ceadfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_24generatorffc6c4bf818ceadfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_32testContentRecordffc6c4bf818ceadfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0060tiesduplicatesandrepeatsarecountedapart_ybbkdhdhIFDJEwyIbalb4TestfMp_23accessorffc6c4bf818ceadfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:40:6-40:6
