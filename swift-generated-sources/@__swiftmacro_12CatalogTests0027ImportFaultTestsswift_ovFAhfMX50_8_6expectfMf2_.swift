Testing.__checkValue(left.contains { $0.hasPrefix("whyrec.sqlite") },expression: .__fromNegation(.__fromSyntaxNode(#"left.contains { $0.hasPrefix("whyrec.sqlite") }"#), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:51:9-51:66
