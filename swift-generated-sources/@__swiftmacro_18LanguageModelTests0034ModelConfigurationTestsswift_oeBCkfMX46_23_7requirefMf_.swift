Testing.__checkValue(try read(Self.llama, #"{"model_type": "qwen2", \#(heads) "sliding_window": 8}"#)
                as? LLaMA,expression: .__fromSyntaxNode(##"try read(Self.llama, #"{"model_type": "qwen2", \#(heads) "sliding_window": 8}"#)\##n                as? LLaMA"##),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:47:24-49:27
