Testing.__checkValue(try text(1) != text(2),expression: .__fromSyntaxNode("try text(1) != text(2)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:123:9-123:40
