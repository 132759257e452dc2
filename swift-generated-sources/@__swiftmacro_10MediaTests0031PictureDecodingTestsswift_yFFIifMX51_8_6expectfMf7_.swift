Testing.__checkBinaryOperation(grey.pixels.reduce(0) { $0 + Int($1) },{ $0 == $1() },30639,expression: .__fromBinaryOperation(.__fromSyntaxNode("grey.pixels.reduce(0) { $0 + Int($1) }"),"==",.__fromSyntaxNode("30639")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:52:9-52:65
