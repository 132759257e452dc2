Testing.__checkBinaryOperation(report.facts.timeResolution,{ $0 == $1() },.milliseconds,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.timeResolution"),"==",.__fromSyntaxNode(".milliseconds")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:150:9-150:62
