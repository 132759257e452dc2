@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_17Z6b39448f2513b096fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FieldTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_7__localfMu_.`a title gives up its year only when it ends in one`())))
  }
  try await $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_25generator6b39448f2513b096fMu_() async -> Testing.Test {
  return .__function(
  named: "`a title gives up its year only when it ends in one`()",
  in: FieldTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a title gives up its year only when it ends in one",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 194, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_17Z6b39448f2513b096fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_24accessor6b39448f2513b096fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_25generator6b39448f2513b096fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_33testContentRecord6b39448f2513b096fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_24accessor6b39448f2513b096fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:199:6-199:6
