Testing.__checkBinaryOperation(row.dzInterval.low <= row.test.dz,{ $0 && $1() },row.test.dz <= row.dzInterval.high,expression: .__fromBinaryOperation(.__fromSyntaxNode("row.dzInterval.low <= row.test.dz"),"&&",.__fromSyntaxNode("row.test.dz <= row.dzInterval.high")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:41:9-41:89
