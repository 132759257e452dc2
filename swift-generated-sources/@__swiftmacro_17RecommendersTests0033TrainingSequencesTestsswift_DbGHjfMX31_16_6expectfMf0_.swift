Testing.__checkBinaryOperation(sequences.hasMet(user, item),{ $0 == $1() },met.contains(item),expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.hasMet(user, item)"),"==",.__fromSyntaxNode("met.contains(item)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:32:17-32:76
