Testing.__checkBinaryOperation(found["tests-before-training"]?.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["tests-before-training"]?.count"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:79:9-79:60
