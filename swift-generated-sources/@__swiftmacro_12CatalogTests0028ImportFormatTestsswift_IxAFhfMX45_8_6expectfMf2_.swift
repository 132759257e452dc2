Testing.__checkBinaryOperation(report.facts.ratedItems,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.ratedItems"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:46:9-46:46
