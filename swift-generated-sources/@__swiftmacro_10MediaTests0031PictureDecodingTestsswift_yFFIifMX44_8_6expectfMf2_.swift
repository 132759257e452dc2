Testing.__checkBinaryOperation(pixel(baseline, 10, 8),{ $0 == $1() },[203, 197, 139],expression: .__fromBinaryOperation(.__fromSyntaxNode("pixel(baseline, 10, 8)"),"==",.__fromSyntaxNode("[203, 197, 139]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:45:9-45:59
