Testing.__checkBinaryOperation(found["ties-in-id-order"]?.count,{ $0 == $1() },250,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["ties-in-id-order"]?.count"#),"==",.__fromSyntaxNode("250")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:59:9-59:57
