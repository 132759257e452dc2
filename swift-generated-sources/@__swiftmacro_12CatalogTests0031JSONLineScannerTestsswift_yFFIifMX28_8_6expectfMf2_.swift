Testing.__checkBinaryOperation(object["d"]?.strings,{ $0 == $1() },["y"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["d"]?.strings"#),"==",.__fromSyntaxNode(#"["y"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:29:9-29:47
