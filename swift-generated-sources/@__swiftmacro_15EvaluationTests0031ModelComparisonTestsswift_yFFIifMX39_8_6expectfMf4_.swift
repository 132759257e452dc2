Testing.__checkBinaryOperation(row.warning,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("row.warning"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:40:9-40:36
