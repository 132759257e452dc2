Testing.__checkValue(zip(features.table[3], [-5.0 / 13, 12.0 / 13]).allSatisfy {
                abs(Double($0) - $1) < 1e-3
            },expression: .__fromSyntaxNode("zip(features.table[3], [-5.0 / 13, 12.0 / 13]).allSatisfy {\n                abs(Double($0) - $1) < 1e-3\n            }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:46:9-49:15
