@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_17Z868d91393b635d6efMu_(_ arg0:Double,_ arg1:[Int]) async throws -> Void {
  @Sendable func $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_7__localfMu0_(_ arg0:Double,_ arg1:[Int],_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SamplingProcessorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_7__localfMu_.minPKeepsWhatIsLikelyBesideTheBest(arg0,arg1))))
  }
  try await $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_25generator868d91393b635d6efMu_() async -> Testing.Test {
  return .__function(
  named: "minPKeepsWhatIsLikelyBesideTheBest(_:_:)",
  in: SamplingProcessorTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[(0.05, [0, 2, 3, 5]), (0.1, [0, 2, 5]), (0.3, [2, 5])]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SamplingProcessorTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift", line: 51, column: 6),
  parameters: [(firstName: "_",secondName: "share",type: (Double).self),(firstName: "_",secondName: "expected",type: ([Int]).self)],
  testFunction: $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_17Z868d91393b635d6efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_24accessor868d91393b635d6efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_25generator868d91393b635d6efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_33testContentRecord868d91393b635d6efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_24accessor868d91393b635d6efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:54:6-54:6
