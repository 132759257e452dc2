Testing.__checkBinaryOperation(progressive,{ $0 == $1() },baseline,expression: .__fromBinaryOperation(.__fromSyntaxNode("progressive"),"==",.__fromSyntaxNode("baseline")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:49:9-49:41
