Testing.__checkClosureCall(throws: CatalogError.self,performing: {
            try store.append(Interaction(user: 3, item: 0, time: 1), source: "replay")
        },expression: .__fromSyntaxNode(#"try store.append(Interaction(user: 3, item: 0, time: 1), source: "replay")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:106:9-108:10
