Testing.__checkValue(try records("  7 \t 12  13\n", .words) == [["7", "12", "13"]],expression: .__fromSyntaxNode(#"try records("  7 \t 12  13\n", .words) == [["7", "12", "13"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:49:9-49:79
