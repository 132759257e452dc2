Testing.__checkBinaryOperation(alpha.pixels,{ $0 == $1() },[255, 0, 0, 127, 127, 127],expression: .__fromBinaryOperation(.__fromSyntaxNode("alpha.pixels"),"==",.__fromSyntaxNode("[255, 0, 0, 127, 127, 127]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:20:9-20:60
