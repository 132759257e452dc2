Testing.__checkBinaryOperation(comparison.unpairedUsers,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("comparison.unpairedUsers"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ModelComparisonTests.swift:48:9-48:47
