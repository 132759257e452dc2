Testing.__checkPropertyAccess(constraint.self,getting: { $0.isComplete },expression: .__fromPropertyAccess(.__fromSyntaxNode("constraint"),.__fromSyntaxNode("isComplete")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:118:13-118:43
