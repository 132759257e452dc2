Testing.__checkBinaryOperation(object["c"],{ $0 == $1() },.string("x\"é😀\n"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["c"]"#),"==",.__fromSyntaxNode(#".string("x\"é😀\n")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:28:9-28:55
