Testing.__checkBinaryOperation(sixteen.pixels,{ $0 == $1() },[128, 128, 128, 255, 255, 255],expression: .__fromBinaryOperation(.__fromSyntaxNode("sixteen.pixels"),"==",.__fromSyntaxNode("[128, 128, 128, 255, 255, 255]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:34:9-34:66
