Testing.__checkBinaryOperation(report.facts.items,{ $0 == $1() },3883,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.items"),"==",.__fromSyntaxNode("3883")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:46:9-46:44
