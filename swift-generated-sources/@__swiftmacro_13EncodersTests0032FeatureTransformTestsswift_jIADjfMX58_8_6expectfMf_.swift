Testing.__checkBinaryOperation(count == 5,{ $0 && $1() },projected.count == rows * 5,expression: .__fromBinaryOperation(.__fromSyntaxNode("count == 5"),"&&",.__fromSyntaxNode("projected.count == rows * 5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:59:9-59:59
