Testing.__checkClosureCall(throws: StreamError.self,performing: { try engine.inject(user: 2, item: 8) },expression: .__fromSyntaxNode("try engine.inject(user: 2, item: 8)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:131:9-131:82
