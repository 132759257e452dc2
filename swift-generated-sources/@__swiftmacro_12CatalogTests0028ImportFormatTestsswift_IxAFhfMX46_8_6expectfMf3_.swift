Testing.__checkBinaryOperation(report.facts.interactions,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.interactions"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:47:9-47:48
