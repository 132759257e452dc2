Testing.__checkBinaryOperation(length,{ $0 >= $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("length"),">=",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:15:13-15:33
