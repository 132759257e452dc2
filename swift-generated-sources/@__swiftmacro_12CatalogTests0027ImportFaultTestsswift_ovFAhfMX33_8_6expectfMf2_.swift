Testing.__checkBinaryOperation(report.rejectedRows.map(\.description),{ $0 == $1() },[
                "i.tsv:3: the time is not readable: \"soon\"",
                "i.tsv:4: the row has 1 fields, but 3 are needed: \"u3\"",
                "i.tsv:5: the user is empty",
                "i.tsv:6: the user holds control characters: \"u\\u{01}5\"",
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"report.rejectedRows.map(\.description)"#),"==",.__fromSyntaxNode(#"[\#n                "i.tsv:3: the time is not readable: \"soon\"",\#n                "i.tsv:4: the row has 1 fields, but 3 are needed: \"u3\"",\#n                "i.tsv:5: the user is empty",\#n                "i.tsv:6: the user holds control characters: \"u\\u{01}5\"",\#n            ]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFaultTests.swift:34:9-40:15
