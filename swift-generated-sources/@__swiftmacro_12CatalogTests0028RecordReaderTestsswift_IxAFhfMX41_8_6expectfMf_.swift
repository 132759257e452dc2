Testing.__checkValue(try records("\u{feff}user\titem\n", .tabs) == [["user", "item"]],expression: .__fromSyntaxNode(#"try records("\u{feff}user\titem\n", .tabs) == [["user", "item"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:42:9-42:82
