@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_16a1373dbd72a1f3e0fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_7__localfMu_.`tests that others' training follows are counted`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_25generatora1373dbd72a1f3e0fMu_() async -> Testing.Test {
  return .__function(
  named: "`tests that others' training follows are counted`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tests that others' training follows are counted",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 72, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_16a1373dbd72a1f3e0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_24accessora1373dbd72a1f3e0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_25generatora1373dbd72a1f3e0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_33testContentRecorda1373dbd72a1f3e0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_24accessora1373dbd72a1f3e0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:84:6-84:6
