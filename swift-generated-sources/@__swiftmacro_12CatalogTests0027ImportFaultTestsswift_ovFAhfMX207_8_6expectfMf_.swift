Testing.__checkBinaryOperation(RejectLimit("1%"),{ $0 == $1() },.share(0.01),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RejectLimit("1%")"#),"==",.__fromSyntaxNode(".share(0.01)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:208:9-208:51
