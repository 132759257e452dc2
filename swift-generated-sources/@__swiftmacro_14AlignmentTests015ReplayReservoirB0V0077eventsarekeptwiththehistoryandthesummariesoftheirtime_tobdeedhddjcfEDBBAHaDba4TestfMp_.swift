@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_17Z3f1bd855ea93b650fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayReservoirTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_7__localfMu_.`events are kept with the history and the summaries of their time`())))
  }
  try await $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_25generator3f1bd855ea93b650fMu_() async -> Testing.Test {
  return .__function(
  named: "`events are kept with the history and the summaries of their time`()",
  in: ReplayReservoirTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "events are kept with the history and the summaries of their time",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/ReplayReservoirTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_17Z3f1bd855ea93b650fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_24accessor3f1bd855ea93b650fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_25generator3f1bd855ea93b650fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_33testContentRecord3f1bd855ea93b650fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests015ReplayReservoirB0V0077eventsarekeptwiththehistoryandthesummariesoftheirtime_tobdeedhddjcfEDBBAHaDba4TestfMp_24accessor3f1bd855ea93b650fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ReplayReservoirTests.swift:59:6-59:6
