Testing.__checkValue(try records("1,a\rb,c\n", .csv) == [["1", "a\rb", "c"]],expression: .__fromSyntaxNode(#"try records("1,a\rb,c\n", .csv) == [["1", "a\rb", "c"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:88:9-88:73
