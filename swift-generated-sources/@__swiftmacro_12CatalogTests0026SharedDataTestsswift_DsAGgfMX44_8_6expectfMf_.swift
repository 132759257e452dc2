Testing.__checkBinaryOperation(report.facts.interactions,{ $0 == $1() },20_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.interactions"),"==",.__fromSyntaxNode("20_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:45:9-45:53
