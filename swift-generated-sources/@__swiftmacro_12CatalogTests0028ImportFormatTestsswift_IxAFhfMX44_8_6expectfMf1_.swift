Testing.__checkBinaryOperation(report.facts.items,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.items"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:45:9-45:41
