Testing.__checkValue(try records("\u{feff}\"a\",b\n", .csv) == [["a", "b"]],expression: .__fromSyntaxNode(#"try records("\u{feff}\"a\",b\n", .csv) == [["a", "b"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:43:9-43:72
