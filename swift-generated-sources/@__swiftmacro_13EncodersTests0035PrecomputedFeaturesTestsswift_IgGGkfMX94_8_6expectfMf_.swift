Testing.__checkBinaryOperation(features.unusable,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("features.unusable"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:95:9-95:40
