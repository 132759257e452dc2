Testing.__checkBinaryOperation(found["day-times"],{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["day-times"]"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:39:9-39:43
