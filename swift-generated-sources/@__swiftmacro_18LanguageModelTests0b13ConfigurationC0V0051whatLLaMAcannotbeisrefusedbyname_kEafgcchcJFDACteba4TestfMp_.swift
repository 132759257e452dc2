@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_16da2f91b8b8d97803fMu_(change arg0:String,key arg1:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_7__localfMu0_(change arg0:String,key arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelConfigurationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_7__localfMu_.`what LLaMA cannot be is refused by name`(change: arg0,key: arg1))))
  }
  try await $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_7__localfMu0_(change: arg0,key: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_25generatorda2f91b8b8d97803fMu_() async -> Testing.Test {
  return .__function(
  named: "`what LLaMA cannot be is refused by name`(change:key:)",
  in: ModelConfigurationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what LLaMA cannot be is refused by name",traits: [],arguments: {[
            (#"{"model_type": "gpt2"}"#, "model_type"),
            (#"{"model_type": null}"#, "model_type"),
            (#"{"hidden_act": "gelu"}"#, "hidden_act"),
            (#"{"architectures": ["LlamaForSequenceClassification"]}"#, "architectures"),
            (#"{"quantization_config": {"bits": 4}}"#, "quantization_config"),
            (#"{"sliding_window": 128}"#, "sliding_window"),
            (#"{"layer_types": ["full_attention", "sliding_attention"]}"#, "layer_types"),
            (#"{"partial_rotary_factor": 0.5}"#, "partial_rotary_factor"),
            (#"{"pretraining_tp": 2}"#, "pretraining_tp"),
            (#"{"num_local_experts": 8}"#, "num_local_experts"),
            (#"{"rope_interleaved": true}"#, "rope_interleaved"),
            (#"{"hidden_size": 0}"#, "hidden_size"),
            (#"{"hidden_size": 18}"#, "hidden_size"),
            (#"{"hidden_size": 20}"#, "hidden_size"),
            (#"{"hidden_size": true}"#, "hidden_size"),
            (#"{"hidden_size": 1e18}"#, "hidden_size"),
            (#"{"hidden_size": "16"}"#, "hidden_size"),
            (#"{"head_dim": 5}"#, "head_dim"),
            (#"{"vocab_size": -1}"#, "vocab_size"),
            (#"{"vocab_size": null}"#, "vocab_size"),
            (#"{"num_key_value_heads": 3}"#, "num_key_value_heads"),
            (#"{"num_key_value_heads": 8}"#, "num_key_value_heads"),
            (#"{"rms_norm_eps": -1e-6}"#, "rms_norm_eps"),
            (#"{"tie_word_embeddings": 1}"#, "tie_word_embeddings"),
            (#"{"rope_theta": 0}"#, "rope_theta"),
            (#"{"rope_scaling": {"type": "mrope"}}"#, "rope_scaling.type"),
            (#"{"rope_scaling": {"rope_type": "linear"}}"#, "rope_scaling.factor"),
            (#"{"rope_scaling": {"type": "linear", "factor": 0}}"#, "rope_scaling.factor"),
            (#"{"rope_scaling": []}"#, "rope_scaling"),
            (
                #"{"rope_scaling": {"type": "linear"}, "rope_parameters": {"rope_type": "yarn"}}"#,
                "rope_scaling.rope_type"
            ),
            (
                #"{"rope_parameters": {"rope_type": "longrope", "short_factor": [1, 1], "long_factor": [1]}}"#,
                "rope_parameters.long_factor"
            ),
            (
                #"{"rope_parameters": {"rope_type": "llama3", "low_freq_factor": 4, "high_freq_factor": 4}}"#,
                "rope_parameters.high_freq_factor"
            ),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelConfigurationTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift", line: 62, column: 6),
  parameters: [(firstName: "change",secondName: nil,type: (String).self),(firstName: "key",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_16da2f91b8b8d97803fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_24accessorda2f91b8b8d97803fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_25generatorda2f91b8b8d97803fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_33testContentRecordda2f91b8b8d97803fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b13ConfigurationC0V0051whatLLaMAcannotbeisrefusedbyname_kEafgcchcJFDACteba4TestfMp_24accessorda2f91b8b8d97803fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:110:6-110:6
