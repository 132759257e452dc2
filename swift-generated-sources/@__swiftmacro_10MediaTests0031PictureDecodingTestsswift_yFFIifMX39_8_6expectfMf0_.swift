Testing.__checkBinaryOperation(baseline.height,{ $0 == $1() },9,expression: .__fromBinaryOperation(.__fromSyntaxNode("baseline.height"),"==",.__fromSyntaxNode("9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:40:9-40:38
