Testing.__checkBinaryOperation(wide.width == 4,{ $0 && $1() },wide.height == 4,expression: .__fromBinaryOperation(.__fromSyntaxNode("wide.width == 4"),"&&",.__fromSyntaxNode("wide.height == 4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:40:9-40:53
