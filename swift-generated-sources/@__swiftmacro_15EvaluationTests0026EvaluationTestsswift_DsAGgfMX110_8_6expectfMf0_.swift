Testing.__checkPropertyAccess(test.disagreements.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("test.disagreements"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:111:9-111:44
