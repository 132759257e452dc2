@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_16e3373db4a173da3afMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelComparisonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_7__localfMu_.`Users are paired and every row carries its statistics`())))
  }
  try await $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_25generatore3373db4a173da3afMu_() async -> Testing.Test {
  return .__function(
  named: "`Users are paired and every row carries its statistics`()",
  in: ModelComparisonTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Users are paired and every row carries its statistics",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ModelComparisonTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ModelComparisonTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_16e3373db4a173da3afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_24accessore3373db4a173da3afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_25generatore3373db4a173da3afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_33testContentRecorde3373db4a173da3afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_24accessore3373db4a173da3afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:42:6-42:6
