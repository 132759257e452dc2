@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_17Z6bfb099db5efb4eefMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_7__localfMu_.`Nothing shown has fewer people behind it than the threshold`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_25generator6bfb099db5efb4eefMu_() async -> Testing.Test {
  return .__function(
  named: "`Nothing shown has fewer people behind it than the threshold`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Nothing shown has fewer people behind it than the threshold",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 96, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_17Z6bfb099db5efb4eefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_24accessor6bfb099db5efb4eefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_25generator6bfb099db5efb4eefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_33testContentRecord6bfb099db5efb4eefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_24accessor6bfb099db5efb4eefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:110:6-110:6
