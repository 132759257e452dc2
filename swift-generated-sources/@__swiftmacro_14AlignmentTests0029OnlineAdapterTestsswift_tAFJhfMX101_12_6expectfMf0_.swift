Testing.__checkBinaryOperation(Array(row[7..<9]),{ $0 == $1() },frozen.base.itemLatent(5),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(row[7..<9])"),"==",.__fromSyntaxNode("frozen.base.itemLatent(5)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:102:13-102:68
