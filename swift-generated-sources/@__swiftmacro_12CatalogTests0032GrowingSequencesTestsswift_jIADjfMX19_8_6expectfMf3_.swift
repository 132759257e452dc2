Testing.__checkBinaryOperation(sequences.removeLast(of: 0)?.item,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.removeLast(of: 0)?.item"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:20:9-20:56
