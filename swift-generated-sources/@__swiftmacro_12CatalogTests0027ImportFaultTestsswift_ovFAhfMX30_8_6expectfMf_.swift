Testing.__checkBinaryOperation(report.rejected,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.rejected"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:31:9-31:38
