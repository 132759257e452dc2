Testing.__checkBinaryOperation(report.facts.items,{ $0 == $1() },10_728,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.items"),"==",.__fromSyntaxNode("10_728")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:84:9-84:46
