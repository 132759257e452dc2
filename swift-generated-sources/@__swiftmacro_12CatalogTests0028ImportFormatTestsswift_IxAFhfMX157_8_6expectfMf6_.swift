Testing.__checkValue(try store.history(ofUser: 0)[0].value == 0.72,expression: .__fromSyntaxNode("try store.history(ofUser: 0)[0].value == 0.72"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:158:9-158:63
