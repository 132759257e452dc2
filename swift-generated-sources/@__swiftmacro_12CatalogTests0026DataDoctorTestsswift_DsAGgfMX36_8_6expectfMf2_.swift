Testing.__checkBinaryOperation(found["duplicates"]?.example,{ $0 == $1() },"user u0, Title 1",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["duplicates"]?.example"#),"==",.__fromStringLiteral(#""user u0, Title 1""#, "user u0, Title 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:37:9-37:68
