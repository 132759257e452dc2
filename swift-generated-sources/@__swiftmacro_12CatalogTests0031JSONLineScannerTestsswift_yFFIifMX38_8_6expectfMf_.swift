Testing.__checkBinaryOperation(object["asin"],{ $0 == $1() },.string("01"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["asin"]"#),"==",.__fromSyntaxNode(#".string("01")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:39:9-39:49
