Testing.__checkBinaryOperation(object["f"],{ $0 == $1() },.bool(true),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["f"]"#),"==",.__fromSyntaxNode(".bool(true)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:31:9-31:44
