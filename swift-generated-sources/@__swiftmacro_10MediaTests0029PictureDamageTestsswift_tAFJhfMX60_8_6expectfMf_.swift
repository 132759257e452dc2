Testing.__checkBinaryOperation(reason { try Picture(decoding: [], name: "none") },{ $0 == $1() },"is empty",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reason { try Picture(decoding: [], name: "none") }"#),"==",.__fromStringLiteral(#""is empty""#, "is empty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:61:9-61:82
