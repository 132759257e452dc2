@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_17Z17c44cae5da5a869fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_7__localfMu_.`Equal models do not differ and a constant gap is certain`())))
  }
  try await $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_25generator17c44cae5da5a869fMu_() async -> Testing.Test {
  return .__function(
  named: "`Equal models do not differ and a constant gap is certain`()",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Equal models do not differ and a constant gap is certain",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_17Z17c44cae5da5a869fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_24accessor17c44cae5da5a869fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_25generator17c44cae5da5a869fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_33testContentRecord17c44cae5da5a869fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_24accessor17c44cae5da5a869fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:69:6-69:6
