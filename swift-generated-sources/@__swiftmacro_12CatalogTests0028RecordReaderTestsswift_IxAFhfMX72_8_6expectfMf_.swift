Testing.__checkValue(try records(text, .csv) == [
                ["1", "a"], ["!2: the quote opened on line 2 is never closed"], ["3", "b"],
                ["4", "c"],
            ],expression: .__fromSyntaxNode(#"try records(text, .csv) == [\#n                ["1", "a"], ["!2: the quote opened on line 2 is never closed"], ["3", "b"],\#n                ["4", "c"],\#n            ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:73:9-77:15
