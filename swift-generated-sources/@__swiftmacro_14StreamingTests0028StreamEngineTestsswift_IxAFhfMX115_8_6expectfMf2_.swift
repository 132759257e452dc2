Testing.__checkPropertyAccess(engine.self,getting: { $0.isAtEnd },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("engine"),.__fromSyntaxNode("isAtEnd")), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:116:9-116:33
