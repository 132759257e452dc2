Testing.__checkPropertyAccess(set.pieces(of: .attribute).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("set.pieces(of: .attribute)"),.__fromSyntaxNode("isEmpty")),comments: [.__line("// Item 4 is Drama; nobody had it, so no history piece may be shown and no attribute either.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:132:9-132:52
