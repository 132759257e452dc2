Testing.__checkBinaryOperation(report.facts.users,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.users"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:44:9-44:41
