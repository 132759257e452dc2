Testing.__checkPropertyAccess(check("Close to “Casino", ["n2"]).self,getting: { $0.isGrounded },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"check("Close to “Casino", ["n2"])"#),.__fromSyntaxNode("isGrounded")), false),comments: ["a quotation left open"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:94:9-94:90
