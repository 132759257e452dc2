Testing.__checkBinaryOperation(second.line,{ $0 == $1() },30_001,expression: .__fromBinaryOperation(.__fromSyntaxNode("second.line"),"==",.__fromSyntaxNode("30_001")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:154:13-154:43
