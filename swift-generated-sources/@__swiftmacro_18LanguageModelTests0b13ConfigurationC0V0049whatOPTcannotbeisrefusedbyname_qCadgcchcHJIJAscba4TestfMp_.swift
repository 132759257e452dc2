@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_16afa05b240acdd36efMu_(change arg0:String,key arg1:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_7__localfMu0_(change arg0:String,key arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelConfigurationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_7__localfMu_.`what OPT cannot be is refused by name`(change: arg0,key: arg1))))
  }
  try await $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_7__localfMu0_(change: arg0,key: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_25generatorafa05b240acdd36efMu_() async -> Testing.Test {
  return .__function(
  named: "`what OPT cannot be is refused by name`(change:key:)",
  in: ModelConfigurationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what OPT cannot be is refused by name",traits: [],arguments: {[
            (#"{"activation_function": "gelu"}"#, "activation_function"),
            (#"{"layer_norm_elementwise_affine": false}"#, "layer_norm_elementwise_affine"),
            (#"{"num_attention_heads": 3}"#, "num_attention_heads"),
            (#"{"max_position_embeddings": null}"#, "max_position_embeddings"),
            (#"{"word_embed_proj_dim": 0}"#, "word_embed_proj_dim"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelConfigurationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift", line: 112, column: 6),
  parameters: [(firstName: "change",secondName: nil,type: (String).self),(firstName: "key",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_16afa05b240acdd36efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_24accessorafa05b240acdd36efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_25generatorafa05b240acdd36efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_33testContentRecordafa05b240acdd36efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_24accessorafa05b240acdd36efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:122:6-122:6
