@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_17Z6236d37a84fdf479fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerMergingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_7__localfMu_.circularMerges())))
  }
  try await $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_25generator6236d37a84fdf479fMu_() async -> Testing.Test {
  return .__function(
  named: "circularMerges()",
  in: TokenizerMergingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "merges that lead in a circle come to an end",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerMergingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift", line: 76, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_17Z6236d37a84fdf479fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_24accessor6236d37a84fdf479fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_25generator6236d37a84fdf479fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_33testContentRecord6236d37a84fdf479fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_24accessor6236d37a84fdf479fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:90:6-90:6
