Testing.__checkClosureCall(throws: FeatureFileError.self,performing: {
            try read("named.safetensors", Data(contentsOf: file))
        },expression: .__fromSyntaxNode(#"try read("named.safetensors", Data(contentsOf: file))"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:78:9-80:10
