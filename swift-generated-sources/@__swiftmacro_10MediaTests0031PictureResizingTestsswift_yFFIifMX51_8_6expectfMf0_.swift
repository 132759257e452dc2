Testing.__checkBinaryOperation(Self.ramp.centerCropped(width: 50, height: 50),{ $0 == $1() },Self.ramp,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.ramp.centerCropped(width: 50, height: 50)"),"==",.__fromSyntaxNode("Self.ramp")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:52:9-52:77
