Testing.__checkBinaryOperation(byTime.total?.events,{ $0 == $1() },6,expression: .__fromBinaryOperation(.__fromSyntaxNode("byTime.total?.events"),"==",.__fromSyntaxNode("6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:98:9-98:43
