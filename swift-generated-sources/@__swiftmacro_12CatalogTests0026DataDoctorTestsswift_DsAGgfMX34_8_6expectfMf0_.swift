Testing.__checkBinaryOperation(found["tied-times"]?.severity,{ $0 == $1() },.warning,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["tied-times"]?.severity"#),"==",.__fromSyntaxNode(".warning")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:35:9-35:59
