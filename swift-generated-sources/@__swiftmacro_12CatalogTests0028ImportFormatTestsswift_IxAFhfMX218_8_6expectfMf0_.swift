Testing.__checkBinaryOperation(report.facts.timeResolution,{ $0 == $1() },.days,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.timeResolution"),"==",.__fromSyntaxNode(".days")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:219:9-219:54
