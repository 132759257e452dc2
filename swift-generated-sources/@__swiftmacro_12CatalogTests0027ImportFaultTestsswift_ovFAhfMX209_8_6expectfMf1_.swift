Testing.__checkBinaryOperation(RejectLimit("-1"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RejectLimit("-1")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:210:9-210:42
