Testing.__checkBinaryOperation(interval,{ $0 == $1() },BootstrapInterval(dzOf: differences, resamples: 500, seed: 3),expression: .__fromBinaryOperation(.__fromSyntaxNode("interval"),"==",.__fromSyntaxNode("BootstrapInterval(dzOf: differences, resamples: 500, seed: 3)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:72:9-72:91
