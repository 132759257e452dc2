Testing.__checkValue(try records("1::A: B (1999)::x|y\n", .doubleColon) == [["1", "A: B (1999)", "x|y"]],expression: .__fromSyntaxNode(#"try records("1::A: B (1999)::x|y\n", .doubleColon) == [["1", "A: B (1999)", "x|y"]]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:47:9-48:97
