Testing.__checkValue(try records(packed, .tabs) == [["a", "b"], ["c", "d"]],expression: .__fromSyntaxNode(#"try records(packed, .tabs) == [["a", "b"], ["c", "d"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:113:9-113:72
