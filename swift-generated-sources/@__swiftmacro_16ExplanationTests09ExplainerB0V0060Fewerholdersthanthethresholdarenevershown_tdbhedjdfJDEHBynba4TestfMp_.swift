@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_17Z3f0c89db06f47763fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_7__localfMu_.`Fewer holders than the threshold are never shown`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_25generator3f0c89db06f47763fMu_() async -> Testing.Test {
  return .__function(
  named: "`Fewer holders than the threshold are never shown`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Fewer holders than the threshold are never shown",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 85, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_17Z3f0c89db06f47763fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_24accessor3f0c89db06f47763fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_25generator3f0c89db06f47763fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_33testContentRecord3f0c89db06f47763fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_24accessor3f0c89db06f47763fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:94:6-94:6
