Testing.__checkBinaryOperation(sequences.rows(of: user),{ $0 == $1() },min(8, length - 1),expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.rows(of: user)"),"==",.__fromSyntaxNode("min(8, length - 1)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:16:13-16:68
