Testing.__checkBinaryOperation(one.values,{ $0 == $1() },[0, 0, 0, 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("one.values"),"==",.__fromSyntaxNode("[0, 0, 0, 0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:77:9-77:44
