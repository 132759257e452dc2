Testing.__checkPropertyAccess(check("u0093 had “Casino” too.", ["n1"]).self,getting: { $0.isGrounded },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"check("u0093 had “Casino” too.", ["n1"])"#),.__fromSyntaxNode("isGrounded")),comments: ["a shared item"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:89:9-89:90
