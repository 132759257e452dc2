@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_17Z52e7e88726c05403fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BytePairTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_7__localfMu_.ordersMerges())))
  }
  try await $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_25generator52e7e88726c05403fMu_() async -> Testing.Test {
  return .__function(
  named: "ordersMerges()",
  in: BytePairTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the most frequent pair merges first, and of equals the one of older tokens",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/BytePairTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift", line: 7, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_17Z52e7e88726c05403fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_24accessor52e7e88726c05403fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_25generator52e7e88726c05403fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_33testContentRecord52e7e88726c05403fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016BytePairTrainingC0V12ordersMerges4TestfMp_24accessor52e7e88726c05403fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:18:6-18:6
