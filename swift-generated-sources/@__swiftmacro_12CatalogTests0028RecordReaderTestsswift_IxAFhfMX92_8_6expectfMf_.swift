Testing.__checkValue(try records(text, .csv, joiningTo: 3) == [
                ["1", "a", "b"], ["2", "left\nright", "c"], ["3", "d", "e"], ["4", "short"],
                ["5", "f", "g"],
            ],expression: .__fromSyntaxNode(#"try records(text, .csv, joiningTo: 3) == [\#n                ["1", "a", "b"], ["2", "left\nright", "c"], ["3", "d", "e"], ["4", "short"],\#n                ["5", "f", "g"],\#n            ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:93:9-97:15
