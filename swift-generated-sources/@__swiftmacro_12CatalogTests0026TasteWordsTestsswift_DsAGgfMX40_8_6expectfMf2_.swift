Testing.__checkBinaryOperation(shuffled,{ $0 == $1() },sequences.withShuffledTies(seed: 1),expression: .__fromBinaryOperation(.__fromSyntaxNode("shuffled"),"==",.__fromSyntaxNode("sequences.withShuffledTies(seed: 1)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:41:9-41:65
