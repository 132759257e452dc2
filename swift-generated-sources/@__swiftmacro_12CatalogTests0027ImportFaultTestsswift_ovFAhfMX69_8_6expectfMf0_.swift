Testing.__checkBinaryOperation(again.facts,{ $0 == $1() },report.facts,expression: .__fromBinaryOperation(.__fromSyntaxNode("again.facts"),"==",.__fromSyntaxNode("report.facts")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:70:9-70:45
