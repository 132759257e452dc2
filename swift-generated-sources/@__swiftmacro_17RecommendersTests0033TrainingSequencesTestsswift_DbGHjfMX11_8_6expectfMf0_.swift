Testing.__checkBinaryOperation(sequences.users.count,{ $0 < $1() },sequences.sequences.userCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("sequences.users.count"),"<",.__fromSyntaxNode("sequences.sequences.userCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:12:9-12:71
