Testing.__checkPropertyAccess(check("u0520 had it.", ["n1"]).self,getting: { $0.isGrounded },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"check("u0520 had it.", ["n1"])"#),.__fromSyntaxNode("isGrounded")), false),comments: ["a user that is not evidence"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:87:9-87:91
