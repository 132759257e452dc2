Testing.__checkClosureCall(throws: SafetensorsError.self,performing: { try FeatureTable(contentsOf: cut) },expression: .__fromSyntaxNode("try FeatureTable(contentsOf: cut)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:85:13-85:89
