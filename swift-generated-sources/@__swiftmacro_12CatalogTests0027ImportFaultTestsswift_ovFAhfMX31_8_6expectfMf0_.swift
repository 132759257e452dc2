Testing.__checkBinaryOperation(report.facts.interactions,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.interactions"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:32:9-32:48
