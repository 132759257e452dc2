Testing.__checkBinaryOperation(middle,{ $0 == $1() },picture(reds: [80, 100, 120], greens: [75, 100]),expression: .__fromBinaryOperation(.__fromSyntaxNode("middle"),"==",.__fromSyntaxNode("picture(reds: [80, 100, 120], greens: [75, 100])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:51:9-51:76
