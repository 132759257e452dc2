Testing.__checkBinaryOperation(baseline.pixels.reduce(0) { $0 + Int($1) },{ $0 == $1() },32435,expression: .__fromBinaryOperation(.__fromSyntaxNode("baseline.pixels.reduce(0) { $0 + Int($1) }"),"==",.__fromSyntaxNode("32435")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:47:9-47:69
