Testing.__checkPropertyAccess(engine.self,getting: { $0.isAtEnd },expression: .__fromPropertyAccess(.__fromSyntaxNode("engine"),.__fromSyntaxNode("isAtEnd")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:32:9-32:32
