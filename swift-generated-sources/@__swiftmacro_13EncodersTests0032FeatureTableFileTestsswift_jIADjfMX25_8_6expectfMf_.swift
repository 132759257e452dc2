Testing.__checkBinaryOperation(read.isPresent,{ $0 == $1() },table.isPresent,expression: .__fromBinaryOperation(.__fromSyntaxNode("read.isPresent"),"==",.__fromSyntaxNode("table.isPresent")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:26:9-26:51
