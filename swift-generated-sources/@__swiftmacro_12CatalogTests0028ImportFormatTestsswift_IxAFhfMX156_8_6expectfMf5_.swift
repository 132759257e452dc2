Testing.__checkValue(try store.history(ofUser: 0)[0].time == 1_593_898_068_378,expression: .__fromSyntaxNode("try store.history(ofUser: 0)[0].time == 1_593_898_068_378"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:157:9-157:75
