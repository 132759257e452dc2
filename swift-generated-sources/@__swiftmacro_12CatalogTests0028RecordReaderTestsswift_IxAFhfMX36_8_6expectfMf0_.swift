Testing.__checkValue(try records("", .tabs) == [],expression: .__fromSyntaxNode(#"try records("", .tabs) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:37:9-37:46
