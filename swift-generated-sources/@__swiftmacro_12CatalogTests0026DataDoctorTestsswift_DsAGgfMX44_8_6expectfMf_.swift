Testing.__checkBinaryOperation(found["day-times"]?.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["day-times"]?.count"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:45:9-45:48
