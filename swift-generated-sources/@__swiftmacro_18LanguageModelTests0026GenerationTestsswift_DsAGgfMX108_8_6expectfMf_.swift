Testing.__checkValue(try generation.next() == nil,expression: .__fromSyntaxNode("try generation.next() == nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:109:9-109:46
