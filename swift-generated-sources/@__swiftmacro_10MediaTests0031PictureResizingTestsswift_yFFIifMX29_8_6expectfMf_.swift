Testing.__checkBinaryOperation(reds,{ $0 == $1() },[0, 9, 24, 38, 52, 66, 79, 93, 107, 121, 134, 148, 162, 176, 191, 201],expression: .__fromBinaryOperation(.__fromSyntaxNode("reds"),"==",.__fromSyntaxNode("[0, 9, 24, 38, 52, 66, 79, 93, 107, 121, 134, 148, 162, 176, 191, 201]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:30:9-30:96
