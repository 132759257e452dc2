@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_16a1204f4e7417000dfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BytePairTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_7__localfMu_.limitsDigits())))
  }
  try await $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_25generatora1204f4e7417000dfMu_() async -> Testing.Test {
  return .__function(
  named: "limitsDigits()",
  in: BytePairTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "numbers are spelt out in tokens of two digits",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/BytePairTrainingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift", line: 36, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_16a1204f4e7417000dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_24accessora1204f4e7417000dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_25generatora1204f4e7417000dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_33testContentRecorda1204f4e7417000dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016BytePairTrainingC0V12limitsDigits4TestfMp_24accessora1204f4e7417000dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:43:6-43:6
