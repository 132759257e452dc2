Testing.__checkBinaryOperation(window.start == 100,{ $0 && $1() },window.end == 105,expression: .__fromBinaryOperation(.__fromSyntaxNode("window.start == 100"),"&&",.__fromSyntaxNode("window.end == 105")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:56:9-56:58
