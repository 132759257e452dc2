Testing.__checkBinaryOperation(file,{ $0 == $1() },picture.pngData(),expression: .__fromBinaryOperation(.__fromSyntaxNode("file"),"==",.__fromSyntaxNode("picture.pngData()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:85:9-85:43
