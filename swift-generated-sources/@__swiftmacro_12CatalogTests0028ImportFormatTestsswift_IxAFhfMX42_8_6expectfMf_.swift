Testing.__checkBinaryOperation(report.facts.name,{ $0 == $1() },"ml-mini",expression: .__fromBinaryOperation(.__fromSyntaxNode("report.facts.name"),"==",.__fromStringLiteral(#""ml-mini""#, "ml-mini")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:43:9-43:48
