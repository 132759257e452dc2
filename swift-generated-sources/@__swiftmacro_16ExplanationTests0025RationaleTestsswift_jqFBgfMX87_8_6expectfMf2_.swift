Testing.__checkPropertyAccess(check("u1177 had it.", ["n1"]).self,getting: { $0.isGrounded },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"check("u1177 had it.", ["n1"])"#),.__fromSyntaxNode("isGrounded")), false),comments: ["a user that is not the one cited"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:88:9-88:96
