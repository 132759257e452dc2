Testing.__checkClosureCall(throws: FeatureFileError.self,performing: { try FeatureTable(contentsOf: file) },expression: .__fromSyntaxNode("try FeatureTable(contentsOf: file)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:75:21-75:98
