Testing.__checkValue(try records(text, .csv) == [
                ["1", "a, \"b\"", "c"], ["2", "line\nbreak", ""], ["3", "it\"s", ""],
            ],expression: .__fromSyntaxNode(#"try records(text, .csv) == [\#n                ["1", "a, \"b\"", "c"], ["2", "line\nbreak", ""], ["3", "it\"s", ""],\#n            ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:56:9-59:15
