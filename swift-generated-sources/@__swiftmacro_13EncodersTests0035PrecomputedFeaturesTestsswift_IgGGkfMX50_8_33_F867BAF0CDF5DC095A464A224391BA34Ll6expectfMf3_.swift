Testing.__checkBinaryOperation(features.unknownExample,{ $0 == $1() },"x",expression: .__fromBinaryOperation(.__fromSyntaxNode("features.unknownExample"),"==",.__fromStringLiteral(#""x""#, "x")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:51:9-51:48
