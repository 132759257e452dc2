Testing.__checkBinaryOperation(free.takeStep(),{ $0 == $1() },clipped.takeStep(),expression: .__fromBinaryOperation(.__fromSyntaxNode("free.takeStep()"),"==",.__fromSyntaxNode("clipped.takeStep()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:132:9-132:55
