Testing.__checkBinaryOperation(reason { try Picture(contentsOf: "\(folder)/none.png") },{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reason { try Picture(contentsOf: "\(folder)/none.png") }"#),"!=",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:68:13-68:85
