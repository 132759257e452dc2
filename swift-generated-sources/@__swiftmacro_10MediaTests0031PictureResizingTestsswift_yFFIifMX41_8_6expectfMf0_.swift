Testing.__checkBinaryOperation(large.width == 39,{ $0 && $1() },large.height == 32,expression: .__fromBinaryOperation(.__fromSyntaxNode("large.width == 39"),"&&",.__fromSyntaxNode("large.height == 32")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:42:9-42:57
