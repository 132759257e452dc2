Testing.__checkBinaryOperation(reader.line,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("reader.line"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:68:9-68:34
