Testing.__checkBinaryOperation(found["missing-attributes"]?.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["missing-attributes"]?.count"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:94:9-94:57
