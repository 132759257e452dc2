Testing.__checkBinaryOperation(Self.ramp.resized(width: 11, height: 9, .bilinear),{ $0 == $1() },Self.ramp,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.ramp.resized(width: 11, height: 9, .bilinear)"),"==",.__fromSyntaxNode("Self.ramp")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:35:9-35:81
