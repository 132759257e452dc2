Testing.__checkValue(try Picture(decoding: pgm, name: "a.pgm").pixels == [7, 7, 7, 8, 8, 8],expression: .__fromSyntaxNode(#"try Picture(decoding: pgm, name: "a.pgm").pixels == [7, 7, 7, 8, 8, 8]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:71:9-71:88
