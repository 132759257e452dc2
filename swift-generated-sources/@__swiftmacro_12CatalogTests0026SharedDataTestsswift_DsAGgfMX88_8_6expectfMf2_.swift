Testing.__checkBinaryOperation(report.rejected,{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("report.rejected"),"<=",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:89:9-89:38
