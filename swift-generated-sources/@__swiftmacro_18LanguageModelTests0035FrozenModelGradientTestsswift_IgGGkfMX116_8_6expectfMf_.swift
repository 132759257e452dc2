Testing.__checkValue(gradients.soft[2].contains { abs($0) > 1e-6 },expression: .__fromSyntaxNode("gradients.soft[2].contains { abs($0) > 1e-6 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:117:9-117:63
