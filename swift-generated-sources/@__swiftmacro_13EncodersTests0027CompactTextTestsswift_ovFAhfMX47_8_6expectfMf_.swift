Testing.__checkBinaryOperation(table.presentCount,{ $0 == $1() },39,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.presentCount"),"==",.__fromSyntaxNode("39")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:48:9-48:42
