Testing.__checkValue(try records("\n\r\n", .tabs) == [],expression: .__fromSyntaxNode(#"try records("\n\r\n", .tabs) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:38:9-38:52
