Testing.__checkBinaryOperation(object["a"],{ $0 == $1() },.integer(1),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["a"]"#),"==",.__fromSyntaxNode(".integer(1)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:26:9-26:44
