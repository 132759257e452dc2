Testing.__checkBinaryOperation(sequences.history(of: 0).times,{ $0 == $1() },[10, 10, 20, 30],expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.history(of: 0).times"),"==",.__fromSyntaxNode("[10, 10, 20, 30]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:17:9-17:68
