@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_16c5683ace19771f93fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DataDoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_7__localfMu_.`whole days and times before the web are told`())))
  }
  try await $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_25generatorc5683ace19771f93fMu_() async -> Testing.Test {
  return .__function(
  named: "`whole days and times before the web are told`()",
  in: DataDoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "whole days and times before the web are told",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/DataDoctorTests.swift", filePath: "/work/tree/Tests/CatalogTests/DataDoctorTests.swift", line: 42, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_16c5683ace19771f93fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_24accessorc5683ace19771f93fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_25generatorc5683ace19771f93fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_33testContentRecordc5683ace19771f93fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests010DataDoctorB0V0056wholedaysandtimesbeforethewebaretold_IHaedfgdddEBFGJvjba4TestfMp_24accessorc5683ace19771f93fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:47:6-47:6
