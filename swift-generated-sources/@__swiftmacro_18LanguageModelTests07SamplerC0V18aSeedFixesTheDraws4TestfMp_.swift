@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_17Z295c83f341ef25bffMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SamplerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_7__localfMu_.aSeedFixesTheDraws())))
  }
  try await $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_25generator295c83f341ef25bffMu_() async -> Testing.Test {
  return .__function(
  named: "aSeedFixesTheDraws()",
  in: SamplerTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SamplerTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift", line: 31, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_17Z295c83f341ef25bffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_24accessor295c83f341ef25bffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_25generator295c83f341ef25bffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_33testContentRecord295c83f341ef25bffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_24accessor295c83f341ef25bffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:42:6-42:6
