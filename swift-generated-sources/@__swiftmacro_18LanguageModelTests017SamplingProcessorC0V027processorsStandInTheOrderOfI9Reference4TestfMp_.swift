@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_16b9af70cfeadcd338fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SamplingProcessorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_7__localfMu_.processorsStandInTheOrderOfTheReference())))
  }
  try await $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_25generatorb9af70cfeadcd338fMu_() async -> Testing.Test {
  return .__function(
  named: "processorsStandInTheOrderOfTheReference()",
  in: SamplingProcessorTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SamplingProcessorTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift", line: 56, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_16b9af70cfeadcd338fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_24accessorb9af70cfeadcd338fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_25generatorb9af70cfeadcd338fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_33testContentRecordb9af70cfeadcd338fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_24accessorb9af70cfeadcd338fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:72:6-72:6
