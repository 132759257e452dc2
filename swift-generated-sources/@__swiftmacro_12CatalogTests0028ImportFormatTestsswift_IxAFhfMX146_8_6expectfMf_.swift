Testing.__checkBinaryOperation(report.facts.interactions,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.interactions"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:147:9-147:48
