Testing.__checkBinaryOperation(report.facts.contentHash,{ $0 == $1() },store.facts.contentHash,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.contentHash"),"==",.__fromSyntaxNode("store.facts.contentHash")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:218:9-218:69
