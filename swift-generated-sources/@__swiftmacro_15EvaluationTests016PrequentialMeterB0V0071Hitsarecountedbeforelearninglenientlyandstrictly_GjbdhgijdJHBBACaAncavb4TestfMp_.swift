@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_16b1bfaa68a9cce827fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrequentialMeterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_7__localfMu_.`Hits are counted before learning, leniently and strictly`())))
  }
  try await $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_25generatorb1bfaa68a9cce827fMu_() async -> Testing.Test {
  return .__function(
  named: "`Hits are counted before learning, leniently and strictly`()",
  in: PrequentialMeterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Hits are counted before learning, leniently and strictly",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/PrequentialMeterTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift", line: 41, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_16b1bfaa68a9cce827fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_24accessorb1bfaa68a9cce827fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_25generatorb1bfaa68a9cce827fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_33testContentRecordb1bfaa68a9cce827fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests016PrequentialMeterB0V0071Hitsarecountedbeforelearninglenientlyandstrictly_GjbdhgijdJHBBACaAncavb4TestfMp_24accessorb1bfaa68a9cce827fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:62:6-62:6
