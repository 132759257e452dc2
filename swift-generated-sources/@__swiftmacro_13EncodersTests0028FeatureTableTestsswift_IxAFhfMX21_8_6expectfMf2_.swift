Testing.__checkBinaryOperation(table.presentCount,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.presentCount"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:22:9-22:41
