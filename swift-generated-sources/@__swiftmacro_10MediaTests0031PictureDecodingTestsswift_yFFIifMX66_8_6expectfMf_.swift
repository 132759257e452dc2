Testing.__checkValue(try Picture(decoding: ppm, name: "a.ppm")
                == Picture(width: 2, height: 1, pixels: [1, 2, 3, 4, 5, 6]),expression: .__fromSyntaxNode(#"try Picture(decoding: ppm, name: "a.ppm")\#n                == Picture(width: 2, height: 1, pixels: [1, 2, 3, 4, 5, 6])"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:67:9-69:77
