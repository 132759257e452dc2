Testing.__checkBinaryOperation(shuffled,{ $0 != $1() },sequences.withShuffledTies(seed: 2),expression: .__fromBinaryOperation(.__fromSyntaxNode("shuffled"),"!=",.__fromSyntaxNode("sequences.withShuffledTies(seed: 2)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:42:9-42:65
