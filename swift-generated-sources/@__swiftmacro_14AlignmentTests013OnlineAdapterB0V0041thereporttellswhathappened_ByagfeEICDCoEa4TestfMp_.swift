@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_17Z7905abc41a3cdbd7fMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineAdapterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_7__localfMu_.`the report tells what happened`())))
  }
  try await $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_25generator7905abc41a3cdbd7fMu_() async -> Testing.Test {
  return .__function(
  named: "`the report tells what happened`()",
  in: OnlineAdapterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the report tells what happened",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineAdapterTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift", line: 52, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_17Z7905abc41a3cdbd7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_24accessor7905abc41a3cdbd7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_25generator7905abc41a3cdbd7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_33testContentRecord7905abc41a3cdbd7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests013OnlineAdapterB0V0041thereporttellswhathappened_ByagfeEICDCoEa4TestfMp_24accessor7905abc41a3cdbd7fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:62:6-62:6
