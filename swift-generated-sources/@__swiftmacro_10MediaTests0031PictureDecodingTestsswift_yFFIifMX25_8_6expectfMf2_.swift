Testing.__checkBinaryOperation(palette.pixels.suffix(9),{ $0 == $1() },Self.colours.suffix(9),expression: .__fromBinaryOperation(.__fromSyntaxNode("palette.pixels.suffix(9)"),"==",.__fromSyntaxNode("Self.colours.suffix(9)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:26:9-26:68
