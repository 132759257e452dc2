Testing.__checkValue(try findings(users: 0, items: [], [])["damaged-store"] == nil,expression: .__fromSyntaxNode(#"try findings(users: 0, items: [], [])["damaged-store"] == nil"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:100:9-100:79
