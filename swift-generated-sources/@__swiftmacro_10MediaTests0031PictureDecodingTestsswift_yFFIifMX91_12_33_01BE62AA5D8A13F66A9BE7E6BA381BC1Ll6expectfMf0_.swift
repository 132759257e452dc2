Testing.__checkValue(try FileManager.default.contentsOfDirectory(atPath: folder) == ["picture.jpg"],expression: .__fromSyntaxNode(#"try FileManager.default.contentsOfDirectory(atPath: folder) == ["picture.jpg"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDecodingTests.swift:92:13-92:100
