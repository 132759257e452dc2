Testing.__checkBinaryOperation(found["missing-titles"]?.example,{ $0 == $1() },"item 0",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found["missing-titles"]?.example"#),"==",.__fromStringLiteral(#""item 0""#, "item 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:91:9-91:62
