Testing.__checkBinaryOperation(table.dataset,{ $0 == $1() },"abc",expression: .__fromBinaryOperation(.__fromSyntaxNode("table.dataset"),"==",.__fromStringLiteral(#""abc""#, "abc")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:50:9-50:40
