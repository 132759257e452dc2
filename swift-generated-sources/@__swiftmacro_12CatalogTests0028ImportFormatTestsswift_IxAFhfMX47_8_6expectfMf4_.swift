Testing.__checkBinaryOperation(report.facts.timeResolution,{ $0 == $1() },.seconds,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.timeResolution"),"==",.__fromSyntaxNode(".seconds")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:48:9-48:57
