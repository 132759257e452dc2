Testing.__checkPropertyAccess(wrong.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("wrong"),.__fromSyntaxNode("isEmpty")),comments: ["after \(String(decoding: constraint.text, as: UTF8.self))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:234:21-236:85
