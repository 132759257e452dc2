Testing.__checkValue(try findings(users: 1, items: entries(60), scattered)["items-in-time-order"] == nil,expression: .__fromSyntaxNode(#"try findings(users: 1, items: entries(60), scattered)["items-in-time-order"] == nil"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:68:9-69:97
