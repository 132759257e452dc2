Testing.__checkBinaryOperation(interval,{ $0 != $1() },BootstrapInterval(dzOf: differences, resamples: 500, seed: 4),expression: .__fromBinaryOperation(.__fromSyntaxNode("interval"),"!=",.__fromSyntaxNode("BootstrapInterval(dzOf: differences, resamples: 500, seed: 4)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:73:9-73:91
