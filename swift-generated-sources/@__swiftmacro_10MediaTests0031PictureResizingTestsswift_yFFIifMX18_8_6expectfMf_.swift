Testing.__checkBinaryOperation(Self.ramp.resized(width: 4, height: 5, .bicubic),{ $0 == $1() },picture(reds: [19, 71, 129, 181], greens: [11, 54, 100, 146, 189]),expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.ramp.resized(width: 4, height: 5, .bicubic)"),"==",.__fromSyntaxNode("picture(reds: [19, 71, 129, 181], greens: [11, 54, 100, 146, 189])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:19:9-21:87
