@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_17Z9dd7855e1c529efefMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_7__localfMu_.`An item competes from its first event on and not before`())))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_25generator9dd7855e1c529efefMu_() async -> Testing.Test {
  return .__function(
  named: "`An item competes from its first event on and not before`()",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An item competes from its first event on and not before",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_17Z9dd7855e1c529efefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_24accessor9dd7855e1c529efefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_25generator9dd7855e1c529efefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_33testContentRecord9dd7855e1c529efefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0068Anitemcompetesfromitsfirsteventonandnotbefore_ehbeiedffcddHFAEACauba4TestfMp_24accessor9dd7855e1c529efefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:73:6-73:6
