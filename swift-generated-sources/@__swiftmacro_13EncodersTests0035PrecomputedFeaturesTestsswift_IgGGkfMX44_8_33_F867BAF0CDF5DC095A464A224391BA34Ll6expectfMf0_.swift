Testing.__checkBinaryOperation(Array(features.table[1]),{ $0 == $1() },[0, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(features.table[1])"),"==",.__fromSyntaxNode("[0, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:45:9-45:52
