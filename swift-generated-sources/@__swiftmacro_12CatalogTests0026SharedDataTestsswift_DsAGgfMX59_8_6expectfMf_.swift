Testing.__checkBinaryOperation(report.facts.users,{ $0 == $1() },671,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.users"),"==",.__fromSyntaxNode("671")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:60:9-60:43
