Testing.__checkBinaryOperation(RejectLimit("25"),{ $0 == $1() },.count(25),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RejectLimit("25")"#),"==",.__fromSyntaxNode(".count(25)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:209:9-209:49
