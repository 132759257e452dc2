Testing.__checkBinaryOperation(report.rejected,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.rejected"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:149:9-149:38
