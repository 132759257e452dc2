Testing.__checkValue(try store.titles() == ["Oil & Vinegar"],expression: .__fromSyntaxNode(#"try store.titles() == ["Oil & Vinegar"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:114:9-114:57
