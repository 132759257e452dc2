Testing.__checkPropertyAccess(first.differences(from: second).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("first.differences(from: second)"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:32:9-32:57
