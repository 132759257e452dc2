Testing.__checkPropertyAccess(configuration.architecture.attention.self,getting: { $0.rotary },expression: .__fromPropertyAccess(.__fromSyntaxNode("configuration.architecture.attention"),.__fromSyntaxNode("rotary")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:88:26-88:79
