Testing.__checkBinaryOperation(found["rare-items"]?.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["rare-items"]?.count"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:96:9-96:49
