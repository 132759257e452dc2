Testing.__checkBinaryOperation(question.historyTimes,{ $0 == $1() },question.historyTimes.sorted(),expression: .__fromBinaryOperation(.__fromSyntaxNode("question.historyTimes"),"==",.__fromSyntaxNode("question.historyTimes.sorted()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:66:13-66:77
