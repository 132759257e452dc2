Testing.__checkPropertyAccess(check("“Heat” is ranked with the help of “Casino”.", ["h1"]).self,getting: { $0.isGrounded },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"check("“Heat” is ranked with the help of “Casino”.", ["h1"])"#),.__fromSyntaxNode("isGrounded")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:84:9-84:97
