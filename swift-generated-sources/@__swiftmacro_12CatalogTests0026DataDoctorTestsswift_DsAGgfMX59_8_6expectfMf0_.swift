Testing.__checkValue(try findings(users: 50, items: entries(40), mixed)["ties-in-id-order"] == nil,expression: .__fromSyntaxNode(#"try findings(users: 50, items: entries(40), mixed)["ties-in-id-order"] == nil"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:60:9-60:95
