Testing.__checkClosureCall(throws: FeatureFileError.self,performing: {
                try PrecomputedFeatures(.image, file: file, index: nil, items: Self.items)
            },expression: .__fromSyntaxNode("try PrecomputedFeatures(.image, file: file, index: nil, items: Self.items)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:214:13-216:14
