Testing.__checkBinaryOperation(found["missing-images"]?.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["missing-images"]?.count"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:93:9-93:53
