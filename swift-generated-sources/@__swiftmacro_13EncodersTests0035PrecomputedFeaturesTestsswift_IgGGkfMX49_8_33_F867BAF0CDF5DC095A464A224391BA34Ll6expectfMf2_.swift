Testing.__checkBinaryOperation(features.unknown,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("features.unknown"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:50:9-50:39
