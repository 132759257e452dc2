Testing.__checkPropertyAccess(engine.groundTruth(of: 0, limit: 5).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("engine.groundTruth(of: 0, limit: 5)"),.__fromSyntaxNode("isEmpty")),comments: ["nobody knows what they will choose"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:116:9-116:99
