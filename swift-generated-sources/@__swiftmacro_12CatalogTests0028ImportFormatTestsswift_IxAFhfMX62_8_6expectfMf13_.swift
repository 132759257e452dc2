Testing.__checkValue(try store.searchItems("american pres") == [0],expression: .__fromSyntaxNode(#"try store.searchItems("american pres") == [0]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:63:9-63:63
