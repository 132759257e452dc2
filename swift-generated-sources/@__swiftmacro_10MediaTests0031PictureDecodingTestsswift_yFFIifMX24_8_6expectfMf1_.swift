Testing.__checkBinaryOperation(palette.pixels.prefix(9),{ $0 == $1() },[255, 255, 255, 127, 255, 127, 0, 0, 255],expression: .__fromBinaryOperation(.__fromSyntaxNode("palette.pixels.prefix(9)"),"==",.__fromSyntaxNode("[255, 255, 255, 127, 255, 127, 0, 0, 255]")),comments: [.__line("// The first colour is fully transparent, the second half.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:25:9-25:87
