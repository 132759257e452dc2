@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_16befa12186e99abf3fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProtocolBadgeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_7__localfMu_.`Every part that differs is named in the warning`())))
  }
  try await $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_25generatorbefa12186e99abf3fMu_() async -> Testing.Test {
  return .__function(
  named: "`Every part that differs is named in the warning`()",
  in: ProtocolBadgeTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every part that differs is named in the warning",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ProtocolBadgeTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift", line: 16, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_16befa12186e99abf3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_24accessorbefa12186e99abf3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_25generatorbefa12186e99abf3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_33testContentRecordbefa12186e99abf3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests013ProtocolBadgeB0V0059Everypartthatdiffersisnamedinthewarning_zbbeehcfcdABCCGxmba4TestfMp_24accessorbefa12186e99abf3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:25:6-25:6
