Testing.__checkClosureCall(throws: (any Error).self,performing: {
            try read(file.name, file.data, index: file.index)
        },expression: .__fromSyntaxNode("try read(file.name, file.data, index: file.index)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:202:21-204:10
