Testing.__checkBinaryOperation(features.table.isPresent,{ $0 == $1() },[true, false, false, false],expression: .__fromBinaryOperation(.__fromSyntaxNode("features.table.isPresent"),"==",.__fromSyntaxNode("[true, false, false, false]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:96:9-96:73
