Testing.__checkBinaryOperation(pixel(baseline, 0, 0),{ $0 == $1() },[0, 5, 116],expression: .__fromBinaryOperation(.__fromSyntaxNode("pixel(baseline, 0, 0)"),"==",.__fromSyntaxNode("[0, 5, 116]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:44:9-44:54
