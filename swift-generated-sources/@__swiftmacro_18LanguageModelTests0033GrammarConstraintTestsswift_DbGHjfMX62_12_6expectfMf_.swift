Testing.__checkPropertyAccess(constraint.self,getting: { $0.isComplete },expression: .__fromPropertyAccess(.__fromSyntaxNode("constraint"),.__fromSyntaxNode("isComplete")),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:63:13-63:54
