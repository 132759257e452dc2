Testing.__checkBinaryOperation(interval.low < test.dz,{ $0 && $1() },test.dz < interval.high,expression: .__fromBinaryOperation(.__fromSyntaxNode("interval.low < test.dz"),"&&",.__fromSyntaxNode("test.dz < interval.high")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:74:9-74:67
