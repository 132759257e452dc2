Testing.__checkValue(try store.history(ofUser: 0) == [
                HistoryEntry(item: 0, time: 1_252_800_000_000, value: 5)
            ],expression: .__fromSyntaxNode("try store.history(ofUser: 0) == [\n                HistoryEntry(item: 0, time: 1_252_800_000_000, value: 5)\n            ]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:115:9-118:15
