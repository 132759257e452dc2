Testing.__checkBinaryOperation(object["unwanted"],{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["unwanted"]"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:33:9-33:43
