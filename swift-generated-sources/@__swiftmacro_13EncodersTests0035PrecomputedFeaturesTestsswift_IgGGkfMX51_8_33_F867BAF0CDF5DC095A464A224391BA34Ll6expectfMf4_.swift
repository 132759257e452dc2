Testing.__checkBinaryOperation(features.rows,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("features.rows"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:52:9-52:36
