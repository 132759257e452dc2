@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_16e9856670b3ed14d9fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GrowingSequencesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_7__localfMu_.`Counts before a moment leave out what happened at it`())))
  }
  try await $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_25generatore9856670b3ed14d9fMu_() async -> Testing.Test {
  return .__function(
  named: "`Counts before a moment leave out what happened at it`()",
  in: GrowingSequencesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Counts before a moment leave out what happened at it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/GrowingSequencesTests.swift", filePath: "/work/tree/Tests/CatalogTests/GrowingSequencesTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_16e9856670b3ed14d9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_24accessore9856670b3ed14d9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_25generatore9856670b3ed14d9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_33testContentRecorde9856670b3ed14d9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_24accessore9856670b3ed14d9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:35:6-35:6
