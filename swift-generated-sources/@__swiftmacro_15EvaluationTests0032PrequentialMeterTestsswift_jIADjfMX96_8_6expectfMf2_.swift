Testing.__checkBinaryOperation(byTime.finish()?.events,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("byTime.finish()?.events"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:97:9-97:46
