Testing.__checkValue(try store.titles() == ["\"Seven\"", "8"],expression: .__fromSyntaxNode(#"try store.titles() == ["\"Seven\"", "8"]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:190:9-190:58
