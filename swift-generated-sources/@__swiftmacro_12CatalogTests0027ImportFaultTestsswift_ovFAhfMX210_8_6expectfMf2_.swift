Testing.__checkBinaryOperation(RejectLimit("101%"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RejectLimit("101%")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:211:9-211:44
