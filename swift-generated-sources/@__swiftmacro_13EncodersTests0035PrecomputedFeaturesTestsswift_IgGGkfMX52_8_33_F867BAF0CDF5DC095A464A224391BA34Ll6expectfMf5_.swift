Testing.__checkBinaryOperation(features.table.dataset,{ $0 == $1() },"d",expression: .__fromBinaryOperation(.__fromSyntaxNode("features.table.dataset"),"==",.__fromStringLiteral(#""d""#, "d")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:53:9-53:47
