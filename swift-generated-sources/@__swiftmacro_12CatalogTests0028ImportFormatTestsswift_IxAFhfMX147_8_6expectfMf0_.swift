Testing.__checkBinaryOperation(report.untimed,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.untimed"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:148:9-148:37
