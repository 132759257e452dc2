Testing.__checkBinaryOperation(Array(shuffled[0]),{ $0 != $1() },Array(sequences[0]),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(shuffled[0])"),"!=",.__fromSyntaxNode("Array(sequences[0])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:40:9-40:59
