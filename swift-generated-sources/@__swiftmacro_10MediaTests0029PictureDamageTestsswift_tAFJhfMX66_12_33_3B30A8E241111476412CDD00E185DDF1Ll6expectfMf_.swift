Testing.__checkBinaryOperation(reason { try Picture(contentsOf: folder) },{ $0 == $1() },"is a folder",expression: .__fromBinaryOperation(.__fromSyntaxNode("reason { try Picture(contentsOf: folder) }"),"==",.__fromStringLiteral(#""is a folder""#, "is a folder")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:67:13-67:81
