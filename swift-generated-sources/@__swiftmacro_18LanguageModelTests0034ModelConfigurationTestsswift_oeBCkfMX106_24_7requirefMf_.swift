Testing.__checkValue(try refusal(Self.llama, change),expression: .__fromSyntaxNode("try refusal(Self.llama, change)"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:107:25-107:66
