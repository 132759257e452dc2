Testing.__checkBinaryOperation(found["short-users"]?.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["short-users"]?.count"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:95:9-95:50
