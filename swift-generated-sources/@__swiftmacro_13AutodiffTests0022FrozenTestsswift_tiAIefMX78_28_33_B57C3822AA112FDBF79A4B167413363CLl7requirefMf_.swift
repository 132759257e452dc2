Testing.__checkPropertyAccess(middle.self,getting: { $0.baseAddress },expression: .__fromPropertyAccess(.__fromSyntaxNode("middle"),.__fromSyntaxNode("baseAddress")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:79:29-79:57
