Testing.__checkValue(try findings(users: 1, items: entries(60), events)["items-in-time-order"]?.count == 60,expression: .__fromSyntaxNode(#"try findings(users: 1, items: entries(60), events)["items-in-time-order"]?.count == 60"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/DataDoctorTests.swift:65:9-66:100
