Testing.__checkBinaryOperation(events,{ $0 == $1() },wholeEvents,expression: .__fromBinaryOperation(.__fromSyntaxNode("events"),"==",.__fromSyntaxNode("wholeEvents")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:92:13-92:43
