Testing.__checkBinaryOperation(window.events == 6,{ $0 && $1() },window.scored == 3,expression: .__fromBinaryOperation(.__fromSyntaxNode("window.events == 6"),"&&",.__fromSyntaxNode("window.scored == 3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:54:9-54:58
