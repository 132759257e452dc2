Testing.__checkBinaryOperation(Self.ramp.resized(width: 4, height: 5, .bilinear),{ $0 == $1() },picture(reds: [23, 73, 127, 177], greens: [14, 53, 100, 147, 186]),expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.ramp.resized(width: 4, height: 5, .bilinear)"),"==",.__fromSyntaxNode("picture(reds: [23, 73, 127, 177], greens: [14, 53, 100, 147, 186])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:22:9-24:87
