@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_16c34b7ee17d2dae41fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_7__localfMu_.`names of model files tell loss and split`())))
  }
  try await $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_25generatorc34b7ee17d2dae41fMu_() async -> Testing.Test {
  return .__function(
  named: "`names of model files tell loss and split`()",
  in: SASRecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "names of model files tell loss and split",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTests.swift", line: 141, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_16c34b7ee17d2dae41fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_24accessorc34b7ee17d2dae41fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_25generatorc34b7ee17d2dae41fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_33testContentRecordc34b7ee17d2dae41fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_24accessorc34b7ee17d2dae41fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:146:6-146:6
