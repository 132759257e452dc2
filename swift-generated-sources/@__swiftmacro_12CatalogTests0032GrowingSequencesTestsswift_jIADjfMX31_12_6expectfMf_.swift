Testing.__checkBinaryOperation(sequences.count(of: 0, before: time),{ $0 == $1() },count,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.count(of: 0, before: time)"),"==",.__fromSyntaxNode("count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:32:13-32:67
