Testing.__checkBinaryOperation(window.newItems == 1 && window.newUsers == 1,{ $0 && $1() },window.repeats == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("window.newItems == 1 && window.newUsers == 1"),"&&",.__fromSyntaxNode("window.repeats == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:55:9-55:85
