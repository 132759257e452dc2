Testing.__checkBinaryOperation(hits,{ $0 >= $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("hits"),">=",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:25:9-25:27
