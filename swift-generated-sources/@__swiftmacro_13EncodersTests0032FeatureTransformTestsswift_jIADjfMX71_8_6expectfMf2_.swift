Testing.__checkBinaryOperation(abs(product),{ $0 < $1() },1e-3 * columns[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(product)"),"<",.__fromSyntaxNode("1e-3 * columns[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/FeatureTransformTests.swift:72:9-72:50
