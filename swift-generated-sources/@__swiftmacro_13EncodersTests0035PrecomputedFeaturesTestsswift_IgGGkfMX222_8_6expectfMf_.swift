Testing.__checkClosureCall(throws: FeatureFileError.self,performing: {
            try BoundedFile.bytes(of: file.path, limit: 4095)
        },expression: .__fromSyntaxNode("try BoundedFile.bytes(of: file.path, limit: 4095)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:223:9-225:10
