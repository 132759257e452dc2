Testing.__checkBinaryOperation(error?.description.contains("full"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"error?.description.contains("full")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:132:9-132:61
