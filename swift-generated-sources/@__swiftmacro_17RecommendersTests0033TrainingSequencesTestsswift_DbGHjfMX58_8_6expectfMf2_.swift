Testing.__checkBinaryOperation(step.rowCount,{ $0 == $1() },sequences.users[3..<40].reduce(0) { $0 + sequences.rows(of: $1) },expression: .__fromBinaryOperation(.__fromSyntaxNode("step.rowCount"),"==",.__fromSyntaxNode("sequences.users[3..<40].reduce(0) { $0 + sequences.rows(of: $1) }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:59:9-60:96
