Testing.__checkBinaryOperation(found["early-times"]?.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["early-times"]?.count"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:46:9-46:50
