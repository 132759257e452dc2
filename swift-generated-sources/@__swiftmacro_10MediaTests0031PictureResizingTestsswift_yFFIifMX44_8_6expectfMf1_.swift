Testing.__checkBinaryOperation(grown.width == Picture.sideLimit,{ $0 && $1() },grown.height == 2,expression: .__fromBinaryOperation(.__fromSyntaxNode("grown.width == Picture.sideLimit"),"&&",.__fromSyntaxNode("grown.height == 2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:45:9-45:71
