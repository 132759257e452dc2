Testing.__checkBinaryOperation(reason { try Picture(contentsOf: "\(folder)/pipe") },{ $0 == $1() },"is not a regular file",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reason { try Picture(contentsOf: "\(folder)/pipe") }"#),"==",.__fromStringLiteral(#""is not a regular file""#, "is not a regular file")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:70:13-71:97
