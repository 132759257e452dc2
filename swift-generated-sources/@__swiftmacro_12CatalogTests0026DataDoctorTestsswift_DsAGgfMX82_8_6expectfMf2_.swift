Testing.__checkBinaryOperation(found["untouched-items"]?.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["untouched-items"]?.count"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:83:9-83:54
