Testing.__checkBinaryOperation(grey.pixels,{ $0 == $1() },[100, 100, 100, 255, 255, 255],expression: .__fromBinaryOperation(.__fromSyntaxNode("grey.pixels"),"==",.__fromSyntaxNode("[100, 100, 100, 255, 255, 255]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:22:9-22:63
