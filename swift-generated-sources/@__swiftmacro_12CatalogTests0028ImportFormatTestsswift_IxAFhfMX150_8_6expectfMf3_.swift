Testing.__checkValue(try store.titles() == ["精神 小伙 路", "183", "200"],expression: .__fromSyntaxNode(#"try store.titles() == ["精神 小伙 路", "183", "200"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:151:9-151:75
