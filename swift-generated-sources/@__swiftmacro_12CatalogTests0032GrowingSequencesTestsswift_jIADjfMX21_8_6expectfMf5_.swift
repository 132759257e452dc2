Testing.__checkBinaryOperation(sequences.history(of: 0).items,{ $0 == $1() },[1, 2, 3],expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.history(of: 0).items"),"==",.__fromSyntaxNode("[1, 2, 3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:22:9-22:61
