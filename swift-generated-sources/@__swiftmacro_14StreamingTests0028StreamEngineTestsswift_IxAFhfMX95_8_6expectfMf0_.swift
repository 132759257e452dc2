Testing.__checkPropertyAccess(engine.request(before: applied[3]).history.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("engine.request(before: applied[3]).history"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:96:9-96:68
