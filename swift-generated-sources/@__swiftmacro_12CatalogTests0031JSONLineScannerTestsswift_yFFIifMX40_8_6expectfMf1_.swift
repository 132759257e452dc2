Testing.__checkBinaryOperation(object["price"],{ $0 == $1() },.null,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["price"]"#),"==",.__fromSyntaxNode(".null")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:41:9-41:42
