Testing.__checkBinaryOperation(table.presentCount,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.presentCount"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:63:9-63:41
