Testing.__checkBinaryOperation(users,{ $0 == $1() },Array(0..<37),expression: .__fromBinaryOperation(.__fromSyntaxNode("users"),"==",.__fromSyntaxNode("Array(0..<37)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:52:9-52:40
