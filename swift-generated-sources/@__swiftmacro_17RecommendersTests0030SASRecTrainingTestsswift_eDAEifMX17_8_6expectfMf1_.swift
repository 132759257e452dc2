Testing.__checkBinaryOperation(losses[39],{ $0 < $1() },0.75 * losses[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("losses[39]"),"<",.__fromSyntaxNode("0.75 * losses[0]")),comments: ["\(losses[0]) to \(losses[39])"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:18:9-18:80
