Testing.__checkPropertyAccess(set.pieces(of: .historyItem).self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("set.pieces(of: .historyItem)"),.__fromSyntaxNode("first")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:158:27-158:71
