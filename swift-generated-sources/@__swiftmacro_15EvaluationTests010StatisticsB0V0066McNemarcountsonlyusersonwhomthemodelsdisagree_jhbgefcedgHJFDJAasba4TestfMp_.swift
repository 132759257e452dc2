@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_17Z607077ae8ffe2286fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StatisticsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_7__localfMu_.`McNemar counts only users on whom the models disagree`())))
  }
  try await $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_25generator607077ae8ffe2286fMu_() async -> Testing.Test {
  return .__function(
  named: "`McNemar counts only users on whom the models disagree`()",
  in: StatisticsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "McNemar counts only users on whom the models disagree",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/StatisticsTests.swift", filePath: "/work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift", line: 81, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_17Z607077ae8ffe2286fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_24accessor607077ae8ffe2286fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_25generator607077ae8ffe2286fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_33testContentRecord607077ae8ffe2286fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests010StatisticsB0V0066McNemarcountsonlyusersonwhomthemodelsdisagree_jhbgefcedgHJFDJAasba4TestfMp_24accessor607077ae8ffe2286fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:86:6-86:6
