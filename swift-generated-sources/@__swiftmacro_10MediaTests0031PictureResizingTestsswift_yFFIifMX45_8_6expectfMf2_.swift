Testing.__checkValue(grown.pixels.allSatisfy { $0 == 9 },expression: .__fromSyntaxNode("grown.pixels.allSatisfy { $0 == 9 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureResizingTests.swift:46:9-46:53
