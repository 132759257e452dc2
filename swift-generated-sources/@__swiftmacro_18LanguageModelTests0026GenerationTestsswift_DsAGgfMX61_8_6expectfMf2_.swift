Testing.__checkPropertyAccess(predictor.fed.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("predictor.fed"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:62:9-62:39
