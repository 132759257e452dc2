Testing.__checkValue(try text(1) == text(1),expression: .__fromSyntaxNode("try text(1) == text(1)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:122:9-122:40
