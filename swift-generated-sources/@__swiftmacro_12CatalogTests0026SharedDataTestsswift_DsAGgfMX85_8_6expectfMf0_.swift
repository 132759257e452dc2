Testing.__checkValue(try store.titles()[0] == "张凯教练：“我希望我们能开启一段王朝 ！”",expression: .__fromSyntaxNode(#"try store.titles()[0] == "张凯教练：“我希望我们能开启一段王朝 ！”""#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:86:9-86:106
