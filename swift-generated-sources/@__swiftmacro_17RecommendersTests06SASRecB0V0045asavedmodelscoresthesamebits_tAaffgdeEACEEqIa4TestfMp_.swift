@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_17Z885a05249ccb739afMu_(configuration arg0:SASRec.Configuration) async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_7__localfMu0_(configuration arg0:SASRec.Configuration,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_7__localfMu_.`a saved model scores the same bits`(configuration: arg0))))
  }
  try await $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_7__localfMu0_(configuration: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_25generator885a05249ccb739afMu_() async -> Testing.Test {
  return .__function(
  named: "`a saved model scores the same bits`(configuration:)",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a saved model scores the same bits",traits: [],arguments: {shapes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 99, column: 6),
  parameters: [(firstName: "configuration",secondName: nil,type: (SASRec.Configuration).self)],
  testFunction: $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_17Z885a05249ccb739afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_24accessor885a05249ccb739afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_25generator885a05249ccb739afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_33testContentRecord885a05249ccb739afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_24accessor885a05249ccb739afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:118:6-118:6
