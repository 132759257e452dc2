Testing.__checkBinaryOperation(sequences.history(of: 1).items,{ $0 == $1() },[5],expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.history(of: 1).items"),"==",.__fromSyntaxNode("[5]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:19:9-19:55
