Testing.__checkBinaryOperation(object["b"],{ $0 == $1() },.number(-2500),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["b"]"#),"==",.__fromSyntaxNode(".number(-2500)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:27:9-27:47
