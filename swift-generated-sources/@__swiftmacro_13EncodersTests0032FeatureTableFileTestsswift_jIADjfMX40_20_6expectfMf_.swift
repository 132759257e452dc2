Testing.__checkClosureCall(throws: FeatureFileError.self,performing: {
            try FeatureTable(contentsOf: file, itemCount: 5)
        },expression: .__fromSyntaxNode("try FeatureTable(contentsOf: file, itemCount: 5)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:41:21-43:10
