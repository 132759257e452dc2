Testing.__checkBinaryOperation(baseline.width,{ $0 == $1() },11,expression: .__fromBinaryOperation(.__fromSyntaxNode("baseline.width"),"==",.__fromSyntaxNode("11")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:39:9-39:38
