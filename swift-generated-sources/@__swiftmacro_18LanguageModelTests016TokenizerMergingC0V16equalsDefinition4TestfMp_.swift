@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_17Z4f25469c33210ef5fMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TokenizerMergingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_7__localfMu_.equalsDefinition(seed: arg0))))
  }
  try await $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_25generator4f25469c33210ef5fMu_() async -> Testing.Test {
  return .__function(
  named: "equalsDefinition(seed:)",
  in: TokenizerMergingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "short and long words are merged as the definition says",traits: [],arguments: {UInt64(0)..<6},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/TokenizerMergingTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift", line: 38, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_17Z4f25469c33210ef5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_24accessor4f25469c33210ef5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_25generator4f25469c33210ef5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_33testContentRecord4f25469c33210ef5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests016TokenizerMergingC0V16equalsDefinition4TestfMp_24accessor4f25469c33210ef5fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:58:6-58:6
