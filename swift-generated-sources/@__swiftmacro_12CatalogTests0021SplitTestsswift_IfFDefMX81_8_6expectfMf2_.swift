Testing.__checkBinaryOperation(split.test.first { $0.user == 25 }?.history,{ $0 == $1() },Array(sequence.prefix(22)),expression: .__fromBinaryOperation(.__fromSyntaxNode("split.test.first { $0.user == 25 }?.history"),"==",.__fromSyntaxNode("Array(sequence.prefix(22))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:82:9-82:91
