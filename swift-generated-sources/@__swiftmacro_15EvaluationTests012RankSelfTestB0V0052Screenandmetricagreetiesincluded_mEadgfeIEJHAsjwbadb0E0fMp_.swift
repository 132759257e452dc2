@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_16c39e0075c8634bb4fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankSelfTestTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_7__localfMu_.`Screen and metric agree, ties included`())))
  }
  try await $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_25generatorc39e0075c8634bb4fMu_() async -> Testing.Test {
  return .__function(
  named: "`Screen and metric agree, ties included`()",
  in: RankSelfTestTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Screen and metric agree, ties included",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 105, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_16c39e0075c8634bb4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_24accessorc39e0075c8634bb4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_25generatorc39e0075c8634bb4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_33testContentRecordc39e0075c8634bb4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests012RankSelfTestB0V0052Screenandmetricagreetiesincluded_mEadgfeIEJHAsjwbadb0E0fMp_24accessorc39e0075c8634bb4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:112:6-112:6
