Testing.__checkBinaryOperation(report.facts.contentHash,{ $0 == $1() },whole.facts.contentHash,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.contentHash"),"==",.__fromSyntaxNode("whole.facts.contentHash")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:102:13-102:73
