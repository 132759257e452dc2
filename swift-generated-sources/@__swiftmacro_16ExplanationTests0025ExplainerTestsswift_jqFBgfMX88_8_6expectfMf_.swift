Testing.__checkPropertyAccess(set.pieces.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("set.pieces"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:89:9-89:36
