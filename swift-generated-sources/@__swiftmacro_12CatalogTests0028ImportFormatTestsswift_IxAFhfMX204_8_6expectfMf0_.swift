Testing.__checkValue(try store.user(named: "196") == 0,expression: .__fromSyntaxNode(#"try store.user(named: "196") == 0"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:205:9-205:51
