Testing.__checkBinaryOperation(scaled[1] == 0,{ $0 && $1() },scaled[3] == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("scaled[1] == 0"),"&&",.__fromSyntaxNode("scaled[3] == 0")),comments: ["a constant column says nothing"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:37:9-37:84
