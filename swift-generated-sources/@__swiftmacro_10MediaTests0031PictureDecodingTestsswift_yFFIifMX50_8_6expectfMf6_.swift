Testing.__checkBinaryOperation(pixel(grey, 5, 4),{ $0 == $1() },[103, 103, 103],expression: .__fromBinaryOperation(.__fromSyntaxNode("pixel(grey, 5, 4)"),"==",.__fromSyntaxNode("[103, 103, 103]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:51:9-51:54
