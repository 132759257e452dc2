Testing.__checkPropertyAccess(set.pieces(of: .neighbor).self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("set.pieces(of: .neighbor)"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:154:25-154:66
