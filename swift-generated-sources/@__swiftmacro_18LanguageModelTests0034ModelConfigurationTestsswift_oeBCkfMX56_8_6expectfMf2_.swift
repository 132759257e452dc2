Testing.__checkValue(try refusal(Self.llama, #"{"model_type": "qwen2", "sliding_window": null}"#)?.place
                == "num_key_value_heads",expression: .__fromSyntaxNode(##"try refusal(Self.llama, #"{"model_type": "qwen2", "sliding_window": null}"#)?.place\##n                == "num_key_value_heads""##),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:57:9-59:42
