Testing.__checkBinaryOperation(question.time,{ $0 >= $1() },question.historyTimes[question.historyTimes.count - 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("question.time"),">=",.__fromSyntaxNode("question.historyTimes[question.historyTimes.count - 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:67:13-67:93
