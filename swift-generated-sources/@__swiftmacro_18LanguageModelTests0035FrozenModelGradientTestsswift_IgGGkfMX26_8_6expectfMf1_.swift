Testing.__checkValue(expected.contains { abs($0) > 0.01 },expression: .__fromSyntaxNode("expected.contains { abs($0) > 0.01 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:27:9-27:54
