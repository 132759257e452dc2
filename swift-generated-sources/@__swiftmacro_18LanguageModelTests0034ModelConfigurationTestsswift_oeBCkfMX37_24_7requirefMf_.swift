Testing.__checkValue(try read(Self.llama) as? LLaMA,expression: .__fromSyntaxNode("try read(Self.llama) as? LLaMA"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:38:25-38:65
