Testing.__checkValue(try refusal(Self.llama, #"{"model_type": "mistral", "num_key_value_heads": 2}"#)?.place
                == "sliding_window",expression: .__fromSyntaxNode(##"try refusal(Self.llama, #"{"model_type": "mistral", "num_key_value_heads": 2}"#)?.place\##n                == "sliding_window""##),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:54:9-56:37
