Testing.__checkValue(number,expression: .__fromSyntaxNode("number"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:21:24-21:40
