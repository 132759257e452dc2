@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_16c842da07793d7becfMu_() async throws -> Void {
  @Sendable func $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RankLedgerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_7__localfMu_.`Every row knows where it was, what it scored and what moved it`())))
  }
  try await $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_25generatorc842da07793d7becfMu_() async -> Testing.Test {
  return .__function(
  named: "`Every row knows where it was, what it scored and what moved it`()",
  in: RankLedgerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every row knows where it was, what it scored and what moved it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/RankLedgerTests.swift", filePath: "/work/tree/Tests/StreamingTests/RankLedgerTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_16c842da07793d7becfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_24accessorc842da07793d7becfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_25generatorc842da07793d7becfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_33testContentRecordc842da07793d7becfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests010RankLedgerB0V0077Everyrowknowswhereitwaswhatitscoredandwhatmovedit_EkbdffcdecgdefDECCDFaBwcaBb4TestfMp_24accessorc842da07793d7becfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/RankLedgerTests.swift:45:6-45:6
