Testing.__checkBinaryOperation(RejectLimit("x"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RejectLimit("x")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:212:9-212:41
