Testing.__checkBinaryOperation(found["tied-tests"]?.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["tied-tests"]?.count"#),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:82:9-82:49
