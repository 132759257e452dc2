Testing.__checkBinaryOperation(features.table.isPresent,{ $0 == $1() },[false, false, true, true],expression: .__fromBinaryOperation(.__fromSyntaxNode("features.table.isPresent"),"==",.__fromSyntaxNode("[false, false, true, true]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:87:9-87:72
