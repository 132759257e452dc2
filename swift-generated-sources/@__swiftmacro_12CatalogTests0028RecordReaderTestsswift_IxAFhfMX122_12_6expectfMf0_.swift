Testing.__checkBinaryOperation(error?.description.contains("truncated gzip"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.description.contains("truncated gzip")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:123:13-123:75
