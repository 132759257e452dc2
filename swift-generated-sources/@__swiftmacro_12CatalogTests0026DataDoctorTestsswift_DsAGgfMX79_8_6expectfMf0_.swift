Testing.__checkBinaryOperation(found["tests-before-training"]?.example.contains("66% of training is later"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["tests-before-training"]?.example.contains("66% of training is later")"#),"==",.__fromSyntaxNode("true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:80:9-81:98
