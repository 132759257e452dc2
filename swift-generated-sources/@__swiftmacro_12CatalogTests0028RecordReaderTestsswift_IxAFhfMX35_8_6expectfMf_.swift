Testing.__checkValue(try records("a\tb\r\n\nc\td\te", .tabs) == [["a", "b"], ["c", "d", "e"]],expression: .__fromSyntaxNode(#"try records("a\tb\r\n\nc\td\te", .tabs) == [["a", "b"], ["c", "d", "e"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:36:9-36:90
