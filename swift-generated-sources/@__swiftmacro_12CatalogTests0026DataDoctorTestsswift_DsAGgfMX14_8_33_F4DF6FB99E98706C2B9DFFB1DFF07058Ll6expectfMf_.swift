Testing.__checkBinaryOperation(Set(findings.map(\.code)).count,{ $0 == $1() },findings.count,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Set(findings.map(\.code)).count"#),"==",.__fromSyntaxNode("findings.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:15:9-15:67
