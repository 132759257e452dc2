Testing.__checkValue(try records(data, .tabs) == [
                ["1", "a"], ["!2: the line is longer than 4 MiB"], ["2", "b"],
            ],expression: .__fromSyntaxNode(#"try records(data, .tabs) == [\#n                ["1", "a"], ["!2: the line is longer than 4 MiB"], ["2", "b"],\#n            ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:104:9-107:15
