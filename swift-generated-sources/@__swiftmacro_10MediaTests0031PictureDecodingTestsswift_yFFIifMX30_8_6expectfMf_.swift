Testing.__checkBinaryOperation(one.pixels.map { $0 / 255 },{ $0 == $1() },[1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("one.pixels.map { $0 / 255 }"),"==",.__fromSyntaxNode("[1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:31:9-32:99
