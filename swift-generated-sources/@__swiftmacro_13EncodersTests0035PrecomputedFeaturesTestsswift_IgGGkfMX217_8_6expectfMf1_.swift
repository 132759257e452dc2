Testing.__checkClosureCall(throws: FeatureFileError.self,performing: { try FeatureIndex(contentsOf: folder.url.path) },expression: .__fromSyntaxNode("try FeatureIndex(contentsOf: folder.url.path)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:218:9-218:97
