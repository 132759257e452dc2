Testing.__checkBinaryOperation(object["title"],{ $0 == $1() },.string("It's"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["title"]"#),"==",.__fromSyntaxNode(#".string("It's")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:40:9-40:52
