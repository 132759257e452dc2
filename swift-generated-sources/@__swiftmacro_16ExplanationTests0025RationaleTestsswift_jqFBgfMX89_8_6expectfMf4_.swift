Testing.__checkPropertyAccess(check("u1177 had “Casino” too.", ["n2"]).self,getting: { $0.isGrounded },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"check("u1177 had “Casino” too.", ["n2"])"#),.__fromSyntaxNode("isGrounded")), false),comments: ["an item not shared"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:90:9-90:96
