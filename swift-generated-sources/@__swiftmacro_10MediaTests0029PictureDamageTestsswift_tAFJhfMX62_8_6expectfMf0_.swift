Testing.__checkBinaryOperation(reason { try Picture(decoding: text, name: "text") },{ $0 == $1() },"is no picture in a known format",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"reason { try Picture(decoding: text, name: "text") }"#),"==",.__fromStringLiteral(#""is no picture in a known format""#, "is no picture in a known format")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:63:9-65:54
