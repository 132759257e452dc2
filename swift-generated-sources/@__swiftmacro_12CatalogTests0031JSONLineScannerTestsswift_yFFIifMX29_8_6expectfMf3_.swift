Testing.__checkBinaryOperation(object["e"],{ $0 == $1() },.null,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["e"]"#),"==",.__fromSyntaxNode(".null")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:30:9-30:38
