Testing.__checkBinaryOperation(student.twoSidedProbability(of: -t),{ $0 == $1() },student.twoSidedProbability(of: t),expression: .__fromBinaryOperation(.__fromSyntaxNode("student.twoSidedProbability(of: -t)"),"==",.__fromSyntaxNode("student.twoSidedProbability(of: t)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:33:9-33:91
