Testing.__checkBinaryOperation(same.presentCount,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("same.presentCount"),"==",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:67:9-67:40
