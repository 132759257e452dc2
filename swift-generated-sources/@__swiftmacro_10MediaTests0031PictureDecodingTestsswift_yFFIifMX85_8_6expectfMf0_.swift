Testing.__checkValue(try Picture(decoding: file, name: "again.png") == picture,expression: .__fromSyntaxNode(#"try Picture(decoding: file, name: "again.png") == picture"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:86:9-86:75
