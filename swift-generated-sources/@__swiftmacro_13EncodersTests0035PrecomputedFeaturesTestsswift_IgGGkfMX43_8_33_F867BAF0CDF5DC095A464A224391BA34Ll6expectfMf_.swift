Testing.__checkBinaryOperation(features.table.isPresent,{ $0 == $1() },[false, true, false, true],expression: .__fromBinaryOperation(.__fromSyntaxNode("features.table.isPresent"),"==",.__fromSyntaxNode("[false, true, false, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:44:9-44:72
