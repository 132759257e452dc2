Testing.__checkBinaryOperation(object["x"]?.strings,{ $0 == $1() },["A", "B's"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["x"]?.strings"#),"==",.__fromSyntaxNode(#"["A", "B's"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:42:9-42:54
