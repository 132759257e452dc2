Testing.__checkBinaryOperation(hidden.presentCount,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("hidden.presentCount"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:28:9-28:42
