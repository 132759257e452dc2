Testing.__checkBinaryOperation(picture,{ $0 == $1() },Picture(width: 3, height: 2, pixels: Self.colours),expression: .__fromBinaryOperation(.__fromSyntaxNode("picture"),"==",.__fromSyntaxNode("Picture(width: 3, height: 2, pixels: Self.colours)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:15:9-15:79
