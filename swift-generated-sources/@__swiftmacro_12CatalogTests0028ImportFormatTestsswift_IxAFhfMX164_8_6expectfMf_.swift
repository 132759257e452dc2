Testing.__checkBinaryOperation(report.facts.timeResolution,{ $0 == $1() },.none,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.timeResolution"),"==",.__fromSyntaxNode(".none")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:165:9-165:54
