@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_17Z11ac399d479c9edbfMu_() async throws -> Void {
  @Sendable func $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvaluationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_7__localfMu_.`Several targets compete with the rest and not with themselves`())))
  }
  try await $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_25generator11ac399d479c9edbfMu_() async -> Testing.Test {
  return .__function(
  named: "`Several targets compete with the rest and not with themselves`()",
  in: EvaluationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Several targets compete with the rest and not with themselves",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/EvaluationTests.swift", filePath: "/work/tree/Tests/EvaluationTests/EvaluationTests.swift", line: 60, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_17Z11ac399d479c9edbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_24accessor11ac399d479c9edbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_25generator11ac399d479c9edbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_33testContentRecord11ac399d479c9edbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_24accessor11ac399d479c9edbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:70:6-70:6
