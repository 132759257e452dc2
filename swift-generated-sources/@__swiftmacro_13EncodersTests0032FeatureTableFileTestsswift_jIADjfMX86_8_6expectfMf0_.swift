Testing.__checkClosureCall(throws: SafetensorsError.self,performing: { try FeatureTable(contentsOf: folder.url) },expression: .__fromSyntaxNode("try FeatureTable(contentsOf: folder.url)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:87:9-87:92
