Testing.__checkBinaryOperation(sequences.removeLast(of: 0),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.removeLast(of: 0)"),"==",.__fromSyntaxNode("nil")),comments: ["the base is never taken back"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:21:9-21:84
