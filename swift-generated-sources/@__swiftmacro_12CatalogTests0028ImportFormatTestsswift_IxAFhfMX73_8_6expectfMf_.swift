Testing.__checkValue(try store.titles() == ["Cité"],expression: .__fromSyntaxNode(#"try store.titles() == ["Cité"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:74:9-74:49
