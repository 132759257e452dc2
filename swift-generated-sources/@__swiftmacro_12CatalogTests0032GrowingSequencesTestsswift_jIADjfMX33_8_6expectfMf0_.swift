Testing.__checkBinaryOperation(sequences.count(of: 1, before: 99),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.count(of: 1, before: 99)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/GrowingSequencesTests.swift:34:9-34:57
