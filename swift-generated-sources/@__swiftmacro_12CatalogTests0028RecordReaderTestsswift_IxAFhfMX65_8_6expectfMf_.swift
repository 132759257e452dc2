Testing.__checkBinaryOperation(reader.line,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("reader.line"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:66:9-66:34
