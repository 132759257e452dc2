Testing.__checkBinaryOperation(byEvents.finish()?.window,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("byEvents.finish()?.window"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:93:9-93:48
