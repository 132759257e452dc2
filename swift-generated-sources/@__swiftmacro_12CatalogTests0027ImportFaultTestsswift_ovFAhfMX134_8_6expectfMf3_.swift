Testing.__checkBinaryOperation(report.facts.interactions,{ $0 == $1() },2000,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.interactions"),"==",.__fromSyntaxNode("2000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:135:9-135:51
