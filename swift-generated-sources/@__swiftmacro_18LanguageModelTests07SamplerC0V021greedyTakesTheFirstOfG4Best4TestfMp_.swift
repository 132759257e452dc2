@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_16c3319bd2fad9c3f5fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SamplerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_7__localfMu_.greedyTakesTheFirstOfTheBest())))
  }
  try await $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_25generatorc3319bd2fad9c3f5fMu_() async -> Testing.Test {
  return .__function(
  named: "greedyTakesTheFirstOfTheBest()",
  in: SamplerTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SamplerTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_16c3319bd2fad9c3f5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_24accessorc3319bd2fad9c3f5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_25generatorc3319bd2fad9c3f5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_33testContentRecordc3319bd2fad9c3f5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_24accessorc3319bd2fad9c3f5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:17:6-17:6
