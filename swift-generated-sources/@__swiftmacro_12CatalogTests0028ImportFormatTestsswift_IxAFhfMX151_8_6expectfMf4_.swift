Testing.__checkValue(try words(store, item: "148") == [
                "category id:27", "category id:9", "hashtag:张公案", "hashtag:井柏然", "category:颜值",
                "category:颜值随拍",
            ],expression: .__fromSyntaxNode(#"try words(store, item: "148") == [\#n                "category id:27", "category id:9", "hashtag:张公案", "hashtag:井柏然", "category:颜值",\#n                "category:颜值随拍",\#n            ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:152:9-156:15
