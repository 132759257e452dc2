Testing.__checkBinaryOperation(sequences.history(of: 0, limit: 2).items,{ $0 == $1() },[1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.history(of: 0, limit: 2).items"),"==",.__fromSyntaxNode("[1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:18:9-18:68
