Testing.__checkBinaryOperation(object["g"],{ $0 == $1() },.object(["h": .string("i")]),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"object["g"]"#),"==",.__fromSyntaxNode(#".object(["h": .string("i")])"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/JSONLineScannerTests.swift:32:9-32:61
