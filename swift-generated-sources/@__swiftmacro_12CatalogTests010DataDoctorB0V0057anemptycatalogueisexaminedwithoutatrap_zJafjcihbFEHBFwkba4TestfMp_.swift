@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_17Z977a9f3cd1ce1ae7fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_7__localfMu_.`an empty catalogue is examined without a trap`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_25generator977a9f3cd1ce1ae7fMu_() async -> Testing.Test {
  return .__function(
  named: "`an empty catalogue is examined without a trap`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an empty catalogue is examined without a trap",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 99, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_17Z977a9f3cd1ce1ae7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_24accessor977a9f3cd1ce1ae7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_25generator977a9f3cd1ce1ae7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_33testContentRecord977a9f3cd1ce1ae7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_24accessor977a9f3cd1ce1ae7fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:101:6-101:6
