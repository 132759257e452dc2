Testing.__checkBinaryOperation(picture.pixels.count,{ $0 == $1() },picture.width * picture.height * 3,expression: .__fromBinaryOperation(.__fromSyntaxNode("picture.pixels.count"),"==",.__fromSyntaxNode("picture.width * picture.height * 3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:36:17-36:84
