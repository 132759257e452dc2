Testing.__checkBinaryOperation(FeatureTransform(text),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("FeatureTransform(text)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:17:9-17:47
