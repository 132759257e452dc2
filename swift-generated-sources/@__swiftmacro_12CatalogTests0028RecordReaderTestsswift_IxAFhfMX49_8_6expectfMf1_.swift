Testing.__checkValue(try records("{\"a\": 1}\n", .line) == [["{\"a\": 1}"]],expression: .__fromSyntaxNode(#"try records("{\"a\": 1}\n", .line) == [["{\"a\": 1}"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:50:9-50:72
