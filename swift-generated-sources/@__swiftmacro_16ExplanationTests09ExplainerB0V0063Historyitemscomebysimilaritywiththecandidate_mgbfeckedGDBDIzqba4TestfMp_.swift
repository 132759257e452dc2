@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_16d0b705ea468cc0aafMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_7__localfMu_.`History items come by similarity with the candidate`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_25generatord0b705ea468cc0aafMu_() async -> Testing.Test {
  return .__function(
  named: "`History items come by similarity with the candidate`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "History items come by similarity with the candidate",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 112, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_16d0b705ea468cc0aafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_24accessord0b705ea468cc0aafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_25generatord0b705ea468cc0aafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_33testContentRecordd0b705ea468cc0aafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0063Historyitemscomebysimilaritywiththecandidate_mgbfeckedGDBDIzqba4TestfMp_24accessord0b705ea468cc0aafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:124:6-124:6
