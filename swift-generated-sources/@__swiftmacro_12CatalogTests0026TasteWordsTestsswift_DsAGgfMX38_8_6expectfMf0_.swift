Testing.__checkBinaryOperation(shuffled[0].sorted(),{ $0 == $1() },Array(sequences[0]),expression: .__fromBinaryOperation(.__fromSyntaxNode("shuffled[0].sorted()"),"==",.__fromSyntaxNode("Array(sequences[0])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:39:9-39:61
