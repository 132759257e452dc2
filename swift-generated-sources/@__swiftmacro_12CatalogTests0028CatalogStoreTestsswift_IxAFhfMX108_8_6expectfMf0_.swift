Testing.__checkClosureCall(throws: CatalogError.self,performing: {
            try store.append(Interaction(user: 0, item: -1, time: 1), source: "replay")
        },expression: .__fromSyntaxNode(#"try store.append(Interaction(user: 0, item: -1, time: 1), source: "replay")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:109:9-111:10
