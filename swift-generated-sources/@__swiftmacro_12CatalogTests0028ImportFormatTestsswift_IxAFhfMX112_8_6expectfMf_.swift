Testing.__checkBinaryOperation(report.facts.items,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.items"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:113:9-113:41
