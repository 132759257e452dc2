Testing.__checkValue(try Picture(contentsOf: path) == picture,expression: .__fromSyntaxNode("try Picture(contentsOf: path) == picture"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:91:13-91:62
