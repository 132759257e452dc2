Testing.__checkClosureCall(throws: SafetensorsError.self,performing: { try SafetensorsFile(path: folder.path("pipe")) },expression: .__fromSyntaxNode(#"try SafetensorsFile(path: folder.path("pipe"))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:97:9-97:98
