Testing.__checkValue(try records("1,\"a\"b,c\n2,d,e\n", .csv) == [
                ["!1: there is text after a closing quote"], ["2", "d", "e"],
            ],expression: .__fromSyntaxNode(#"try records("1,\"a\"b,c\n2,d,e\n", .csv) == [\#n                ["!1: there is text after a closing quote"], ["2", "d", "e"],\#n            ]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:81:9-84:15
