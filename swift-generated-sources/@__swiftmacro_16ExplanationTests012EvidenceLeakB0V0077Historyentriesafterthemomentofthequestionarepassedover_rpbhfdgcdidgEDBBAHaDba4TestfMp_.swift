@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_17Z4321e1af4c24bf15fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceLeakTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_7__localfMu_.`History entries after the moment of the question are passed over`())))
  }
  try await $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_25generator4321e1af4c24bf15fMu_() async -> Testing.Test {
  return .__function(
  named: "`History entries after the moment of the question are passed over`()",
  in: EvidenceLeakTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "History entries after the moment of the question are passed over",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/EvidenceLeakTests.swift", filePath: "/work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift", line: 103, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_17Z4321e1af4c24bf15fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_24accessor4321e1af4c24bf15fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_25generator4321e1af4c24bf15fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_33testContentRecord4321e1af4c24bf15fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_24accessor4321e1af4c24bf15fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:112:6-112:6
