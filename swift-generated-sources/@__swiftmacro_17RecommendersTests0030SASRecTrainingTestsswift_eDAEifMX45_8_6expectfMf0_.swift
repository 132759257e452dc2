Testing.__checkBinaryOperation(runs[0],{ $0 != $1() },runs[2],expression: .__fromBinaryOperation(.__fromSyntaxNode("runs[0]"),"!=",.__fromSyntaxNode("runs[2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:46:9-46:36
