Testing.__checkBinaryOperation(pixel(baseline, 5, 4),{ $0 == $1() },[102, 99, 126],expression: .__fromBinaryOperation(.__fromSyntaxNode("pixel(baseline, 5, 4)"),"==",.__fromSyntaxNode("[102, 99, 126]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:46:9-46:57
