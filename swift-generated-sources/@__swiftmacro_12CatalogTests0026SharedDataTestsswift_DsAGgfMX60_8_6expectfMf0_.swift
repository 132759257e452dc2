Testing.__checkBinaryOperation(report.facts.items,{ $0 == $1() },9125,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.items"),"==",.__fromSyntaxNode("9125")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:61:9-61:44
