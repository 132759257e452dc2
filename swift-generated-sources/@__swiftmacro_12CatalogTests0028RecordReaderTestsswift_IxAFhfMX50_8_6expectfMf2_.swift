Testing.__checkValue(try records("a::\n", .doubleColon) == [["a", ""]],expression: .__fromSyntaxNode(#"try records("a::\n", .doubleColon) == [["a", ""]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:51:9-51:67
