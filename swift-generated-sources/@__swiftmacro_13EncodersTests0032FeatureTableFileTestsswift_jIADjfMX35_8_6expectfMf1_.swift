Testing.__checkBinaryOperation(hidden.presentCount,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("hidden.presentCount"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:36:9-36:42
