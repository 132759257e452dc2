Testing.__checkBinaryOperation(rows <= 20,{ $0 || $1() },chunk.count == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("rows <= 20"),"||",.__fromSyntaxNode("chunk.count == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:56:17-56:56
