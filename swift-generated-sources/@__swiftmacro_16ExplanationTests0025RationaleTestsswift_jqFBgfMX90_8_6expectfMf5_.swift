Testing.__checkPropertyAccess(check("It is good.", []).self,getting: { $0.isGrounded },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"check("It is good.", [])"#),.__fromSyntaxNode("isGrounded")), false),comments: ["no citation"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:91:9-91:69
